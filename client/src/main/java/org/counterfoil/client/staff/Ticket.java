package org.counterfoil.client.staff;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.counterfoil.client.shared.control.Nodes;

/** The counterfoil drawn: a ticket, its perforation, and the stub that stays in the book. */
final class Ticket extends Group {

    private static final double WIDTH = 440;
    private static final double HEIGHT = 216;
    private static final double TEAR = 136;
    private static final double HOLE = 13;
    private static final int[] BARCODE = {3, 1, 2, 4, 1, 2, 1, 3, 2, 1, 4, 1, 2};

    Ticket() {
        getChildren().addAll(sheet(), Nodes.styled(new Line(TEAR, 24, TEAR, 194), "perforation"));
        strong(28, 36, 56, 10);
        faint(28, 60, 80);
        faint(28, 80, 64);
        strong(28, 172, 48, 14);
        strong(168, 36, 120, 12);
        faint(168, 64, 200);
        faint(168, 84, 164);
        faint(168, 104, 184);
        strong(168, 172, 96, 18);
        barcode();
    }

    private static Shape sheet() {
        var sheet = new Rectangle(WIDTH, HEIGHT);
        sheet.setArcWidth(28);
        sheet.setArcHeight(28);
        var torn = Shape.subtract(Shape.subtract(sheet, new Circle(TEAR, 0, HOLE)), new Circle(TEAR, HEIGHT, HOLE));
        return Nodes.styled(torn, "stub");
    }

    private void strong(double x, double y, double width, double height) {
        bar(x, y, width, height, "ticket-strong");
    }

    private void faint(double x, double y, double width) {
        bar(x, y, width, 8, "ticket-line");
    }

    private void bar(double x, double y, double width, double height, String style) {
        var bar = Nodes.styled(new Rectangle(x, y, width, height), style);
        bar.setArcWidth(height);
        bar.setArcHeight(height);
        getChildren().add(bar);
    }

    private void barcode() {
        double x = 344;
        for (int width : BARCODE) {
            getChildren().add(Nodes.styled(new Rectangle(x, 156, width, 36), "ticket-strong"));
            x += width + 3;
        }
    }
}
