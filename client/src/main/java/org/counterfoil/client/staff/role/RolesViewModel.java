package org.counterfoil.client.staff.role;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.counterfoil.client.shared.form.FieldReader;
import org.counterfoil.client.shared.form.FormModel;
import org.counterfoil.client.shared.form.FormSpec;
import org.counterfoil.client.shared.form.FormValues;
import org.counterfoil.client.shared.form.grant.GrantTree;
import org.counterfoil.client.shared.list.ListModel;
import org.counterfoil.client.shared.list.WholeList;
import org.counterfoil.client.shared.list.filter.FilterValues;
import org.counterfoil.client.shared.scope.SessionScope;
import org.counterfoil.client.shared.ui.Notice;
import org.counterfoil.client.shared.ui.ViewModel;
import org.counterfoil.common.shared.Access;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Permission;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;
import org.counterfoil.common.staff.EmployeeType;
import org.counterfoil.common.staff.PermissionGroup;
import org.counterfoil.common.staff.RoleApi;
import org.counterfoil.common.staff.RoleDetails;
import org.counterfoil.common.staff.RoleFilter;
import org.counterfoil.common.staff.RoleRow;
import org.counterfoil.common.staff.RoleType;

/** The roles that the operator sees, and what the operator's own role may do with them. */
final class RolesViewModel extends ViewModel {

    private final SessionScope session;
    private final RoleApi roles;
    private final ListModel<RoleRow, Integer> list;

    RolesViewModel(SessionScope session) {
        super(session.terminal().executor());
        this.session = session;
        this.roles = session.api(RoleApi.class);
        this.list = new ListModel<>(executor(), row -> Long.toString(row.id()), FilterValues.NONE, new Roles());
    }

    ListModel<RoleRow, Integer> list() {
        return list;
    }

    /** Whether anything may be changed at all: roles are the merchant's, so that headquarters alone does. */
    boolean mayChange() {
        return session.may(Permission.ROLES, Access.WRITE)
                && session.signedIn().operator().type() == EmployeeType.MERCHANT_ADMINISTRATOR;
    }

    /** Whether this one may be changed; nobody gets at a role that reaches further than his own. */
    boolean mayChange(KnownRole known) {
        return mayChange() && known.beyond().isEmpty();
    }

    void details(long id, Consumer<KnownRole> then) {
        ask(() -> known(roles.details(id)), outcome -> answered(outcome, then));
    }

    /** What there is to be granted. */
    void tree(Consumer<GrantTree> then) {
        ask(this::tree, outcome -> answered(outcome, then));
    }

    FormModel<RoleDetails> adding(GrantTree tree, Runnable saved) {
        return form(RoleForm.adding(tree, session.texts()), FormValues.EMPTY,
                values -> roles.add(RoleForm.add(values)), added -> saved.run());
    }

    /** Of the operator's own role only the name: with less in it, he would lock himself out. */
    FormModel<RoleDetails> editing(KnownRole known, Runnable saved) {
        var seen = new AtomicReference<>(known.details());
        var id = known.row().id();
        return form(known.own() ? RoleForm.naming() : RoleForm.editing(known.tree()), RoleForm.of(known.details()),
                values -> roles.edit(id, RoleForm.edit(seen.get(), values)), edited -> saved.run())
                .rereadBy(() -> RoleForm.of(seen.updateAndGet(_ -> roles.details(id))));
    }

    FormModel<KnownRole> copying(KnownRole known, Consumer<KnownRole> saved) {
        var name = session.texts().get("roles.copy-name", "name", known.row().name());
        return form(RoleForm.naming(), RoleForm.named(name),
                values -> known(roles.copy(known.row().id(), RoleForm.copy(values))), saved);
    }

    void delete(RoleRow row) {
        run(() -> {
            roles.delete(row.id());
            return row;
        }, outcome -> answered(outcome, gone -> {
            list.reload();
            say(Notice.success("roles.deleted", Map.of("name", gone.name())));
        }));
    }

    /** Says what the server would: a role that somebody holds stays. */
    void tellHeld(RoleRow row) {
        say(new Notice.Refusing(Refusal.of(RefusalCode.ROLE_HELD, "holders", row.holders())));
    }

    @Override
    public void close() {
        list.close();
        super.close();
    }

    private <A> FormModel<A> form(FormSpec spec, FormValues values, Function<FormValues, A> saver,
            Consumer<A> saved) {
        return new FormModel<>(executor(), spec, values, new FieldReader(session.texts().figures()), saver,
                answer -> {
                    list.reload();
                    saved.accept(answer);
                });
    }

    /** With more holders than a page has, the operator's own role is not known as such; the server knows it still. */
    private KnownRole known(RoleDetails details) {
        var holders = roles.holders(details.role().id(), PageWanted.first(PageOf.MAX_ROWS)).rows();
        var self = session.signedIn().operator().id();
        return new KnownRole(details, holders, tree(), holders.stream().anyMatch(holder -> holder.id() == self));
    }

    private GrantTree tree() {
        return new GrantTree(roles.permissions().stream()
                .map(group -> new GrantTree.Group(session.texts().permissionGroup(group.feature()),
                        group.permissions().stream().map(this::leaf).toList()))
                .toList());
    }

    private GrantTree.Leaf leaf(PermissionGroup.Leaf leaf) {
        var permission = leaf.permission();
        return new GrantTree.Leaf(permission, session.texts().permission(permission),
                GrantTree.meant(leaf.read(), leaf.write()),
                session.signedIn().grants().getOrDefault(permission, Access.HIDDEN));
    }

    private final class Roles implements ListModel.Source<RoleRow, Integer> {

        @Override
        public PageOf<RoleRow> page(FilterValues filter, PageWanted page) {
            return roles.list(wanted(filter, page));
        }

        @Override
        public Integer totals(FilterValues filter) {
            return WholeList.count(page -> page(filter, page));
        }

        @Override
        public int count(Integer totals) {
            return totals;
        }

        private static RoleFilter wanted(FilterValues filter, PageWanted page) {
            return new RoleFilter(filter.words(), filter.chosen(RoleSpecs.TYPE, RoleType.class), page);
        }
    }
}
