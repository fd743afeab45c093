package org.counterfoil.client.till;

import java.util.Optional;

import javafx.scene.control.Button;

import org.counterfoil.client.shared.control.KeyCap;
import org.counterfoil.client.shared.control.Nodes;
import org.counterfoil.client.till.enrol.EnrolPanel;
import org.counterfoil.client.till.enrol.EnrolViewModel;
import org.counterfoil.client.till.find.FindMemberPanel;
import org.counterfoil.client.till.find.FindMemberViewModel;
import org.counterfoil.client.till.products.ProductPickerPanel;
import org.counterfoil.client.till.products.ProductPickerViewModel;
import org.counterfoil.client.value.balance.BalancePanel;
import org.counterfoil.client.value.balance.BalanceQueryViewModel;
import org.counterfoil.client.value.list.ReprintPanel;
import org.counterfoil.client.value.list.ReprintViewModel;
import org.counterfoil.client.value.list.TransactionsPanel;
import org.counterfoil.client.value.list.TransactionsViewModel;
import org.counterfoil.client.value.panel.CommandPanel;
import org.counterfoil.client.value.panel.FlowView;
import org.counterfoil.client.value.panel.Surroundings;
import org.counterfoil.client.value.points.PointsSpendForm;
import org.counterfoil.client.value.points.PointsSpendViewModel;
import org.counterfoil.client.value.recharge.RechargeForm;
import org.counterfoil.client.value.recharge.RechargeViewModel;
import org.counterfoil.client.value.transfer.TransferForm;
import org.counterfoil.client.value.transfer.TransferViewModel;
import org.counterfoil.client.value.undo.VoidForm;
import org.counterfoil.client.value.undo.VoidViewModel;

/** The panel of every flow that a desk can open. */
final class FlowPanels {

    private final DeskViewModel desk;
    private final Surroundings around;

    FlowPanels(DeskViewModel desk, Surroundings around) {
        this.desk = desk;
        this.around = around;
    }

    private Button offer(DeskAction action) {
        var button = Nodes.button(around.texts().get("till.key." + action.key()), "soft-accent", "strip-action");
        button.setGraphic(new KeyCap(SaleBody.cap(action)));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> desk.act(action));
        return button;
    }

    FlowView panel(OpenFlow open) {
        return switch (open.flow()) {
            case FindMemberViewModel model -> new FindMemberPanel(model, around, desk::back,
                    Optional.of(DeskAction.ENROL).filter(desk::may).map(this::offer));
            case EnrolViewModel model -> new EnrolPanel(model, around, desk::back);
            case ProductPickerViewModel model -> new ProductPickerPanel(model, around, desk::back);
            case RechargeViewModel model -> new CommandPanel(model, around, new RechargeForm(model, around),
                    desk::back);
            case PointsSpendViewModel model -> new CommandPanel(model, around, new PointsSpendForm(model, around),
                    desk::back);
            case TransferViewModel model -> new CommandPanel(model, around, new TransferForm(model, around),
                    desk::back);
            case VoidViewModel model -> new CommandPanel(model, around, new VoidForm(model, around), desk::back);
            case BalanceQueryViewModel model -> new BalancePanel(model, around, desk::back);
            case ReprintViewModel model -> new ReprintPanel(model, around, desk::back);
            case TransactionsViewModel model -> new TransactionsPanel(model, around, desk::back,
                    desk.may(DeskAction.VOID) ? Optional.of(desk::voidTransaction) : Optional.empty());
            case QuantityViewModel model -> new QuantityPanel(model, around.texts(), desk::back);
            case DrawerViewModel model -> new DrawerPanel(model, around.texts(), desk::back);
            default -> throw new IllegalArgumentException(open.action().name());
        };
    }
}
