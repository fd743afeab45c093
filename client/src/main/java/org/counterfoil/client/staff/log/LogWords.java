package org.counterfoil.client.staff.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.counterfoil.client.shared.control.StatusBadge;
import org.counterfoil.client.shared.text.Texts;
import org.counterfoil.common.staff.LogRow;

/** What the operator log says by key, in words; a key of a server that knows more than this client stays as it is. */
record LogWords(Texts texts) {

    /** The features that write, as the list can be narrowed by them. */
    static final List<String> MODULES = List.of("organisation", "staff", "member", "card", "reminder", "issuing",
            "value", "marketing", "messaging", "job", "parameter", "system", "approval", "imports", "import",
            "refund");

    /** What is done, feature by feature. */
    static final List<String> ACTIONS = List.of("add-store", "edit-store", "close-store", "open-store", "delete-store",
            "adjust-quota", "check-quota", "add-terminal", "edit-terminal", "close-terminal", "open-terminal",
            "delete-terminal", "sign-in", "sign-out", "change-password", "revoke-session", "add-employee",
            "edit-employee", "suspend", "suspend-employee", "resume", "resume-employee", "delete-employee",
            "reset-password", "end-session", "end-sessions", "add-role", "edit-role", "copy-role", "delete-role",
            "enrol", "merge-members", "undo-merge", "add-level", "edit-level", "delete-level", "change-level", "lock",
            "unlock", "cancel-member", "lock-member",
            "unlock-member", "edit-member", "view-member", "change-validity", "bind-phone", "unbind-phone",
            "replace-card-life", "cancel-card-life", "reset-pin", "activate", "choose-pin", "report-lost",
            "report-found", "replace", "cancel",
            "scrap", "identity-check", "activate-issuing", "issue-coupons", "reprint", "reprint-transaction",
            "spend-value", "cash-sale", "recharge-value", "spend-points", "add-counts", "use-counts", "transfer-value",
            "adjust-value", "void-transaction", "return-goods", "cash-out", "export-transaction",
            "export-transactions", "export-employee", "export-employees", "export-operator-log", "export-store",
            "export-stores", "export-terminal", "export-terminals", "export-reminder",
            "export-reminders", "export-absence-reminder", "export-absence", "download",
            "download-job", "piece-job", "add-notice", "edit-notice", "withdraw-notice", "add-merchant",
            "edit-merchant", "close-merchant", "open-merchant", "adjust-merchant-quota", "set-logo",
            "approve-registration", "refuse-registration", "issue-registration", "issue-licence-codes",
            "withdraw-registration", "withdraw-licence-code", "code-enrolment", "ask-enrolment-code", "bind-terminal",
            "unbind-enrolment", "unbind-terminal", "add-pos-operator", "edit-pos-operator", "close-pos-operator",
            "open-pos-operator", "set-parameter", "set", "reset", "ask-backup", "backup", "turn-key", "approve-void",
            "approve-adjust", "approve-adjust-quota", "begin-import", "piece-import", "check-import", "carry-out",
            "undo-import", "import-employees", "import-terminals", "undo-import-employees", "undo-import-terminals",
            "add-card-type", "edit-card-type", "delete-card-type", "set-numbers", "request-card-batch",
            "make-card-batch", "write-card-batch", "confirm-card-batch", "move-card-stock", "scrap-card-stock",
            "void-from-office", "transfer-from-office", "adjust-cards", "refund-balance", "cool-off",
            "approve-office-void", "approve-adjust-cards", "import-adjustments", "undo-import-adjustments",
            "export-members", "export-member-list", "export-whole-phones", "export-card-batch",
            "export-card-batches", "export-card-stock", "export-stock-cards", "export-card-type",
            "export-card-types", "export-level", "export-levels", "export-level-change", "export-level-changes",
            "import-members", "undo-import-members", "import-teams", "undo-import-teams", "withdraw-card-batch",
            "bind-card-token", "unbind-card-token", "take-card-writing", "hold-card-writing", "give-back",
            "card-written",
            "add-team", "edit-team", "delete-team", "add-cards", "remove-card", "set-limit", "make-main",
            "start-range", "resume-range", "enrol-cardless", "external-number",
            "set-photo", "remove-photo", "add-member-field", "edit-member-field", "retire-member-field",
            "resume-member-field", "change-tags", "add-note", "remove-note", "add-special-day", "remove-special-day",
            "add-consent-purpose", "edit-consent-purpose", "retire-consent-purpose", "give-consent",
            "withdraw-consent", "export-personal-data", "erase-member", "wish-erasure");

    private static final String ACTION = "log.action.";
    private static final String MODULE = "log.module.";
    private static final String FIELD = "log.field.";

    String action(String action) {
        return word(ACTION, action);
    }

    String module(String module) {
        return word(MODULE, module);
    }

    /** Of something that can be changed; as it is where there is no name for it. */
    String field(String field) {
        return word(FIELD, field);
    }

    /** Of what became of a field. */
    String value(String field, String told) {
        return new LogValues(texts).of(field, told);
    }

    /** What was acted on: a parameter and a quota by their names, everything else by its number or name. */
    String subject(LogRow row) {
        var subject = row.subject();
        var space = subject.lastIndexOf(' ');
        if (row.module().equals("parameter")) {
            return word("parameter.name.", subject);
        }
        return row.action().contains("quota") && space > 0
                ? subject.substring(0, space + 1) + new LogValues(texts).name(subject.substring(space + 1))
                : subject;
    }

    String outcome(LogRow row) {
        return texts.get(switch (row.outcome()) {
            case LogRow.DONE -> "log.outcome.done";
            case LogRow.FAULT -> "log.outcome.fault";
            default -> "log.outcome.refused";
        });
    }

    /** Why it was refused; empty where it was not. */
    String reason(LogRow row) {
        return row.outcome().equals(LogRow.DONE) || row.outcome().equals(LogRow.FAULT)
                ? ""
                : word("refusal.", row.outcome());
    }

    StatusBadge badge(LogRow row) {
        return new StatusBadge(outcome(row), switch (row.outcome()) {
            case LogRow.DONE -> StatusBadge.Tone.SUCCESS;
            case LogRow.FAULT -> StatusBadge.Tone.DANGER;
            default -> StatusBadge.Tone.WARNING;
        });
    }

    /** Words for what the server's file knows by key alone. */
    Map<String, String> all() {
        var words = new HashMap<String, String>();
        MODULES.forEach(module -> words.put("module." + module, module(module)));
        ACTIONS.forEach(action -> words.put("action." + action, action(action)));
        Stream.of(LogRow.DONE, LogRow.FAULT)
                .forEach(outcome -> words.put("outcome." + outcome, texts.get("log.outcome." + outcome)));
        return words;
    }

    private String word(String area, String key) {
        var found = texts.get(area + key);
        return found.equals(area + key) ? key : found;
    }
}
