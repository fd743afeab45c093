package org.counterfoil.client.shared.form.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

import org.counterfoil.client.Fx;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.Language;
import org.counterfoil.common.shared.Permission;
import org.junit.jupiter.api.Test;

class GrantBoxTest {

    private static final GrantTree TREE = new GrantTree(List.of(new GrantTree.Group("all", Stream
            .of(Permission.values())
            .map(permission -> new GrantTree.Leaf(permission, permission.key(), GrantTree.meant(true, true),
                    Access.WRITE))
            .toList())));

    @Test
    void aTallerWindowShowsMoreRowsAndNoneMoreThanThereAre() {
        assertThat(height(768)).isEqualTo(9 * 32 + 2);
        assertThat(height(1080)).isEqualTo(18 * 32 + 2);
        assertThat(height(4000)).isEqualTo((Permission.values().length + 1) * 32 + 2);
    }

    private static double height(double window) {
        return Fx.call(() -> {
            var box = new GrantBox(TREE, new SimpleStringProperty(""), "all", Texts.of(Language.EN));
            new Scene(new StackPane(box), 800, window);
            return ((ListView<?>) box.focusTarget()).getPrefHeight();
        });
    }
}
