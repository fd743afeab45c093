package org.counterfoil.client.shared.control;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Smooth lines that never overshoot their points (monotone cubic, Fritsch-Carlson). */
final class Curves {

    private Curves() {}

    static Path line(double[] xs, double[] ys) {
        var path = new Path(new MoveTo(xs[0], ys[0]));
        append(path, xs, ys);
        return path;
    }

    static Path area(double[] xs, double[] ys, double floor) {
        var path = new Path(new MoveTo(xs[0], floor), new LineTo(xs[0], ys[0]));
        append(path, xs, ys);
        path.getElements().addAll(new LineTo(xs[xs.length - 1], floor), new ClosePath());
        return path;
    }

    private static void append(Path path, double[] xs, double[] ys) {
        int n = xs.length;
        double[] tangent = tangents(xs, ys);
        for (int i = 0; i < n - 1; i++) {
            double third = (xs[i + 1] - xs[i]) / 3;
            path.getElements().add(new CubicCurveTo(xs[i] + third, ys[i] + tangent[i] * third,
                    xs[i + 1] - third, ys[i + 1] - tangent[i + 1] * third, xs[i + 1], ys[i + 1]));
        }
    }

    private static double[] tangents(double[] xs, double[] ys) {
        int n = xs.length;
        double[] slope = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            slope[i] = (ys[i + 1] - ys[i]) / (xs[i + 1] - xs[i]);
        }
        double[] tangent = new double[n];
        tangent[0] = slope[0];
        tangent[n - 1] = slope[n - 2];
        for (int i = 1; i < n - 1; i++) {
            tangent[i] = slope[i - 1] * slope[i] <= 0 ? 0 : 2 / (1 / slope[i - 1] + 1 / slope[i]);
        }
        return tangent;
    }
}
