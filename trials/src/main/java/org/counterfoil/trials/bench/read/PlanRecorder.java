package org.counterfoil.trials.bench.read;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.sql.DataSource;

import org.counterfoil.trials.bench.report.Plan;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands before a server's data source and, while it is asked to, has PostgreSQL explain every query with the very
 * arguments that it comes with: what is explained is what the server asks, and not a copy of it.
 */
public final class PlanRecorder implements BeanPostProcessor {

    private volatile boolean recording;
    private final Collection<Plan> plans = new ConcurrentLinkedQueue<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Recorded(source) : bean;
    }

    /** All plans of the queries that the work asks, under a name. */
    public List<Plan> record(String list, Runnable work) {
        plans.clear();
        recording = true;
        try {
            work.run();
        } finally {
            recording = false;
        }
        return plans.stream().map(plan -> new Plan(list, plan.sql(), plan.nodes(), plan.rows(), plan.micros()))
                .toList();
    }

    private final class Recorded extends DelegatingDataSource {

        Recorded(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return recording ? proxy(Connection.class, connection, (method, arguments, answer) -> {
                return answer instanceof PreparedStatement statement
                        ? explained(connection, (String) arguments[0], statement)
                        : answer;
            }) : connection;
        }
    }

    /** What comes of a call on the real thing, and what becomes of that. */
    @FunctionalInterface
    private interface After {
        Object then(Method method, Object[] arguments, Object answer) throws SQLException;
    }

    private record Bound(Method method, Object[] arguments) {}

    private PreparedStatement explained(Connection connection, String sql, PreparedStatement statement) {
        var bound = new ArrayList<Bound>();
        return proxy(PreparedStatement.class, statement, (method, arguments, answer) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                bound.add(new Bound(method, arguments));
            } else if (method.getName().startsWith("execute") && isQuery(sql)) {
                plans.add(explain(connection, sql, bound));
            }
            return answer;
        });
    }

    /** The ledger's writers lock what they read: those are no lists. */
    private static boolean isQuery(String sql) {
        var text = sql.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("select") && !text.contains("for update") && !text.contains("for no key update")
                && !text.contains("scheduled_tasks");
    }

    private static Plan explain(Connection connection, String sql, List<Bound> bound) throws SQLException {
        try (var statement = connection.prepareStatement("explain (analyze, format json) " + sql)) {
            for (var one : bound) {
                one.method().invoke(statement, one.arguments());
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                var top = JsonMapper.shared().readTree(rows.getString(1)).get(0).required("Plan");
                return new Plan("", sql.strip().replaceAll("\\s+", " "), nodes(top),
                        top.required("Actual Rows").asLong(),
                        Math.round(top.required("Actual Total Time").doubleValue() * 1_000));
            }
        } catch (ReflectiveOperationException noSuchSetter) {
            throw new IllegalStateException(noSuchSetter);
        }
    }

    private static List<String> nodes(JsonNode node) {
        var nodes = new ArrayList<String>();
        var where = node.path("Index Name").asString(node.path("Relation Name").asString(""));
        nodes.add(node.required("Node Type").asString() + (where.isEmpty() ? "" : ": " + where));
        node.path("Plans").forEach(child -> nodes.addAll(nodes(child)));
        return nodes;
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        InvocationHandler handler = (_, method, arguments) -> {
            try {
                return after.then(method, arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
