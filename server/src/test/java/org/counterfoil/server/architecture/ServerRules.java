package org.counterfoil.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.counterfoil.common.shared.Edge;
import org.counterfoil.server.shared.tenant.AcrossMerchants;
import org.hibernate.annotations.TenantId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules that hold the server's house, beside those of every module. */
final class ServerRules {

    private static final Set<Class<?>> SQL = Set.of(JdbcClient.class, JdbcOperations.class,
            NamedParameterJdbcOperations.class, Connection.class, Statement.class);

    private ServerRules() {}

    static ArchRule repositoriesStayInTheirFeature(String root) {
        return classes().that().areAssignableTo(Repository.class)
                .should(new ArchCondition<JavaClass>("be used in their own feature only") {
                    @Override
                    public void check(JavaClass repository, ConditionEvents events) {
                        var own = feature(root, repository);
                        repository.getDirectDependenciesToSelf().stream()
                                .filter(dependency -> !feature(root, dependency.getOriginClass()).equals(own))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(repository, dependency.getDescription())));
                    }
                }).because("a table that two features write can be changed by neither");
    }

    static ArchRule endpointsDelegate() {
        return noClasses().that().haveSimpleNameEndingWith("Endpoint")
                .should().dependOnClassesThat().areAssignableTo(Repository.class)
                .because("an endpoint that reads and writes by itself is a use case that nobody can test or reuse");
    }

    static ArchRule dependenciesComeThroughConstructors() {
        return fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class)
                .because("what a class needs stands in its constructor, where everyone sees that it is too much");
    }

    static ArchRule onlyEdgesCatchEverything() {
        return codeUnits().should(new ArchCondition<JavaCodeUnit>("not catch Exception unless marked @Edge") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                var catchesAll = unit.getTryCatchBlocks().stream().flatMap(block -> block.getCaughtThrowables()
                        .stream()).anyMatch(caught -> caught.isEquivalentTo(Exception.class));
                if (catchesAll && !isEdge(unit)) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " catches Exception"));
                }
            }
        }).because("who catches everything hides faults; only whoever must answer someone outside may");
    }

    static ArchRule everyEntityHasItsMerchant() {
        return classes().that().areAnnotatedWith(Entity.class)
                .should(new ArchCondition<JavaClass>("carry a @TenantId") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        var has = entity.getAllFields().stream()
                                .anyMatch(field -> field.isAnnotatedWith(TenantId.class));
                        events.add(new SimpleConditionEvent(entity, has, entity.getName() + " has no @TenantId"));
                    }
                }).because("a row without a merchant is seen by all of them");
    }

    /** The ledger and the pool speak JDBC by their nature; everything else names its merchant. */
    static ArchRule sqlNamesItsMerchant() {
        var tools = describe("a way to plain SQL", (JavaClass type) -> SQL.stream().anyMatch(type::isAssignableTo));
        return noClasses().that().areNotAnnotatedWith(AcrossMerchants.class)
                .and().resideOutsideOfPackages("org.counterfoil.server.ledger..",
                        "org.counterfoil.server.shared.database..")
                .should(dependOnClassesThat(tools))
                .because("plain SQL sees every merchant's rows; MerchantSql can't forget whose it may");
    }

    static ArchRule noNativeQueries() {
        return classes().should(new ArchCondition<JavaClass>("make no native queries") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream().filter(method -> method.isAnnotatedWith(NativeQuery.class)
                        || method.tryGetAnnotationOfType(Query.class).filter(Query::nativeQuery).isPresent())
                        .forEach(method -> events.add(SimpleConditionEvent.violated(type, method.getFullName())));
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isAssignableTo(EntityManager.class))
                        .filter(call -> call.getName().equals("createNativeQuery"))
                        .map(JavaAccess::getDescription)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call)));
            }
        }).because("Hibernate adds the merchant to no native query");
    }

    private static boolean isEdge(JavaCodeUnit unit) {
        return unit.isAnnotatedWith(Edge.class) || unit.getOwner().isAnnotatedWith(Edge.class)
                || unit.getName().startsWith("lambda$") && unit.getOwner().getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Edge.class)).map(HasName::getName)
                        .anyMatch(name -> unit.getName().startsWith("lambda$" + name + "$"));
    }

    private static String feature(String root, JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", 2)[0] : "";
    }
}
