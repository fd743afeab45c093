package org.counterfoil.common.shared;

/** Every reason to refuse, the same on every layer; its sentence stands under {@code refusal.<key>}. */
public enum RefusalCode {
    // the request itself
    BAD_REQUEST(Kind.INVALID),
    AMOUNT_NOT_POSITIVE(Kind.INVALID),
    AMOUNT_MALFORMED(Kind.INVALID),
    AMOUNT_DECIMALS(Kind.INVALID),
    AMOUNT_TOO_LARGE(Kind.INVALID),
    LINES_MISSING(Kind.INVALID),
    FIELD_MISSING(Kind.INVALID),
    FIELD_TOO_LONG(Kind.INVALID),
    NUMBER_MALFORMED(Kind.INVALID),
    PERCENT_OUT_OF_RANGE(Kind.INVALID),
    SAME_REQUEST_OTHER_BODY(Kind.CONFLICT),
    SEQUENCE_USED(Kind.CONFLICT),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    BUSY(Kind.BUSY),

    // who asks
    SIGN_IN_FAILED(Kind.UNAUTHENTICATED),
    SIGN_IN_LOCKED(Kind.UNAUTHENTICATED),
    CAPTCHA_NEEDED(Kind.UNAUTHENTICATED),
    CAPTCHA_WRONG(Kind.UNAUTHENTICATED),
    CODE_WRONG(Kind.UNAUTHENTICATED),
    CODE_TOO_SOON(Kind.UNAUTHENTICATED),
    CODES_TOO_MANY(Kind.UNAUTHENTICATED),
    PASSWORD_WRONG(Kind.FORBIDDEN),
    UNLOCK_FAILED(Kind.FORBIDDEN),
    PASSWORD_TOO_SHORT(Kind.INVALID),
    PASSWORD_TOO_LONG(Kind.INVALID),
    PASSWORD_IS_LOGIN(Kind.INVALID),
    PASSWORD_UNCHANGED(Kind.INVALID),
    PASSWORD_TOO_PLAIN(Kind.INVALID),
    PASSWORD_USED_BEFORE(Kind.INVALID),
    PASSWORD_CHANGE_NEEDED(Kind.FORBIDDEN),
    SESSION_EXPIRED(Kind.UNAUTHENTICATED),
    EMPLOYEE_SUSPENDED(Kind.UNAUTHENTICATED),
    NOT_PERMITTED(Kind.FORBIDDEN),
    TERMINAL_UNKNOWN(Kind.UNAUTHENTICATED),
    TERMINAL_CLOSED(Kind.FORBIDDEN),
    TERMINAL_NOT_BOUND(Kind.UNAUTHENTICATED),
    TERMINAL_BOUND_ELSEWHERE(Kind.UNAUTHENTICATED),
    TERMINAL_CLOCK_OFF(Kind.UNAUTHENTICATED),
    STORE_CLOSED(Kind.FORBIDDEN),
    MERCHANT_CLOSED(Kind.FORBIDDEN),
    LICENCE_EXPIRED(Kind.FORBIDDEN),
    APPROVAL_NEEDED(Kind.FORBIDDEN),
    APPROVAL_FAILED(Kind.FORBIDDEN),
    APPROVAL_BY_ANOTHER(Kind.FORBIDDEN),
    APPROVER_NOT_PERMITTED(Kind.FORBIDDEN),

    // merchants
    MERCHANT_UNKNOWN(Kind.NOT_FOUND),
    MERCHANT_CODE_TAKEN(Kind.CONFLICT),
    CURRENCY_UNKNOWN(Kind.INVALID),
    CURRENCY_OF_LAW(Kind.INVALID),
    MERCHANT_QUOTA_LESS(Kind.CONFLICT),
    MERCHANT_POINTS_QUOTA_LESS(Kind.CONFLICT),
    LOGO_MALFORMED(Kind.INVALID),
    EMAIL_MALFORMED(Kind.INVALID),
    LICENCE_CODE_UNKNOWN(Kind.NOT_FOUND),
    REGISTRATION_DECIDED(Kind.CONFLICT),

    // stores and terminals
    STORE_UNKNOWN(Kind.NOT_FOUND),
    STORE_NUMBER_TAKEN(Kind.CONFLICT),
    STORE_TRANSACTED(Kind.CONFLICT),
    HEADQUARTERS_STAYS(Kind.CONFLICT),
    MERCHANT_QUOTA_EXHAUSTED(Kind.CONFLICT),
    MERCHANT_POINTS_QUOTA_EXHAUSTED(Kind.CONFLICT),
    STORE_QUOTA_LESS(Kind.CONFLICT),
    STORE_POINTS_QUOTA_LESS(Kind.CONFLICT),
    NO_SUCH_TERMINAL(Kind.NOT_FOUND),
    TERMINAL_TYPE_ELSEWHERE(Kind.CONFLICT),
    TERMINAL_USED(Kind.CONFLICT),
    TERMINALS_TOO_MANY(Kind.CONFLICT),
    OWN_TERMINAL(Kind.CONFLICT),
    TERMINAL_BOUND(Kind.CONFLICT),
    OFFICE_NOT_BOUND(Kind.CONFLICT),
    TERMINAL_PROOF_WRONG(Kind.INVALID),
    ENROLMENT_CODE_WRONG(Kind.CONFLICT),
    ENROLMENT_CODE_USED(Kind.CONFLICT),
    ENROLMENT_CODE_VOID(Kind.CONFLICT),
    ENROLMENT_CODE_EXPIRED(Kind.CONFLICT),

    // roles and employees
    ROLE_UNKNOWN(Kind.NOT_FOUND),
    ROLE_NAME_TAKEN(Kind.CONFLICT),
    ROLE_HELD(Kind.CONFLICT),
    MORE_THAN_OWN(Kind.FORBIDDEN),
    OWN_ROLE(Kind.FORBIDDEN),
    OWN_ACCOUNT(Kind.FORBIDDEN),
    EMPLOYEE_UNKNOWN(Kind.NOT_FOUND),
    EMPLOYEE_DELETED(Kind.CONFLICT),
    STAFF_NUMBER_TAKEN(Kind.CONFLICT),
    LOGIN_TAKEN(Kind.CONFLICT),
    EMPLOYEE_PHONE_TAKEN(Kind.CONFLICT),
    LAST_ADMINISTRATOR(Kind.CONFLICT),
    POS_OPERATOR(Kind.CONFLICT),
    POS_OPERATOR_UNKNOWN(Kind.NOT_FOUND),
    POS_NUMBER_TAKEN(Kind.CONFLICT),
    TERMINAL_NOT_HANDHELD(Kind.CONFLICT),
    LOG_LINE_UNKNOWN(Kind.NOT_FOUND),

    // parameters
    PARAMETER_OUT_OF_RANGE(Kind.INVALID),
    PARAMETER_MONEY_OUT_OF_RANGE(Kind.INVALID),
    RECHARGE_BOUNDS_CROSSED(Kind.INVALID),
    ADDRESS_MALFORMED(Kind.INVALID),
    ADDRESSES_TOO_MANY(Kind.INVALID),
    OWN_ADDRESS_MISSING(Kind.CONFLICT),
    DAY_WOULD_GO_BACK(Kind.CONFLICT),
    ADDRESS_NOT_ALLOWED(Kind.FORBIDDEN),

    // cards and members
    CARD_UNKNOWN(Kind.NOT_FOUND),
    CARD_NEEDED(Kind.INVALID),
    CARD_NOT_ACTIVATED(Kind.CONFLICT),
    CARD_ALREADY_ACTIVE(Kind.CONFLICT),
    CARD_LOST(Kind.CONFLICT),
    CARD_REPLACED(Kind.CONFLICT),
    CARD_CANCELLED(Kind.CONFLICT),
    CARD_EXPIRED(Kind.CONFLICT),
    MEMBER_LOCKED(Kind.CONFLICT),
    MEMBER_UNKNOWN(Kind.NOT_FOUND),
    NAME_MISSING(Kind.INVALID),
    PHONE_MALFORMED(Kind.INVALID),
    PHONE_TAKEN(Kind.CONFLICT),
    LEVEL_UNKNOWN(Kind.NOT_FOUND),
    SAME_MEMBER(Kind.CONFLICT),
    PIN_NEEDED(Kind.FORBIDDEN),
    PIN_WRONG(Kind.FORBIDDEN),
    PIN_LOCKED(Kind.FORBIDDEN),
    PIN_MALFORMED(Kind.INVALID),
    IDENTITY_NEEDED(Kind.FORBIDDEN),

    // value
    BALANCE_INSUFFICIENT(Kind.CONFLICT),
    POINTS_INSUFFICIENT(Kind.CONFLICT),
    COUNTS_INSUFFICIENT(Kind.CONFLICT),
    ACCOUNT_BLOCKED(Kind.CONFLICT),
    ACCOUNT_UNKNOWN(Kind.NOT_FOUND),
    OVER_CARD_LIMIT(Kind.CONFLICT),
    OVER_TRANSACTION_LIMIT(Kind.CONFLICT),
    RECHARGE_OUT_OF_RANGE(Kind.CONFLICT),
    STORE_QUOTA_EXHAUSTED(Kind.CONFLICT),
    QUOTE_CHANGED(Kind.CONFLICT),
    PRODUCT_UNKNOWN(Kind.NOT_FOUND),
    TENDER_UNKNOWN(Kind.INVALID),

    // coupons
    COUPON_UNKNOWN(Kind.NOT_FOUND),
    COUPON_USED(Kind.CONFLICT),
    COUPON_NOT_VALID_YET(Kind.CONFLICT),
    COUPON_EXPIRED(Kind.CONFLICT),
    COUPON_BELOW_MINIMUM(Kind.CONFLICT),
    COUPON_OF_ANOTHER(Kind.CONFLICT),
    COUPON_OF_LEVEL(Kind.CONFLICT),
    COUPON_WITHOUT_EFFECT(Kind.CONFLICT),
    COUPONS_TOO_MANY(Kind.INVALID),

    // transactions
    TRANSACTION_UNKNOWN(Kind.NOT_FOUND),
    TRANSACTION_VOIDED(Kind.CONFLICT),
    TRANSACTION_NOT_VOIDABLE(Kind.CONFLICT),
    TRANSACTION_RETURNED(Kind.CONFLICT),
    RECHARGE_SPENT(Kind.CONFLICT),
    POINTS_SPENT(Kind.CONFLICT),
    RETURN_OVER_ORIGINAL(Kind.CONFLICT),
    RESERVATION_UNKNOWN(Kind.NOT_FOUND),
    DAY_CLOSED(Kind.CONFLICT),

    // notices
    NOTICE_UNKNOWN(Kind.NOT_FOUND),
    NOTICE_WITHDRAWN(Kind.CONFLICT),
    DAYS_REVERSED(Kind.INVALID),

    // the server itself
    BACKUP_UNDER_WAY(Kind.CONFLICT),

    // background jobs
    JOB_UNKNOWN(Kind.NOT_FOUND),
    JOB_NOT_ENDED(Kind.CONFLICT),
    JOB_WITHOUT_FILE(Kind.NOT_FOUND),

    // imports: the file as a whole, what is done with it, and a row of it
    IMPORT_UNKNOWN(Kind.NOT_FOUND),
    IMPORT_NOT_READY(Kind.CONFLICT),
    IMPORT_DONE_BEFORE(Kind.CONFLICT),
    IMPORT_BAD_ROWS(Kind.CONFLICT),
    IMPORT_NOTHING_GOOD(Kind.CONFLICT),
    IMPORT_UNREADABLE(Kind.INVALID),
    IMPORT_TOO_LARGE(Kind.INVALID),
    IMPORT_ROWS_TOO_MANY(Kind.INVALID),
    IMPORT_WITHOUT_ROWS(Kind.INVALID),
    IMPORT_MACROS(Kind.INVALID),
    IMPORT_FORMULA(Kind.INVALID),
    IMPORT_COLUMNS_MISSING(Kind.INVALID),
    IMPORT_COLUMN_UNKNOWN(Kind.INVALID),
    IMPORT_COLUMN_TWICE(Kind.INVALID),
    WHOLE_MALFORMED(Kind.INVALID),
    DAY_MALFORMED(Kind.INVALID),
    CHOICE_UNKNOWN(Kind.INVALID),
    CELL_UNFIT(Kind.INVALID),
    ROW_TWICE(Kind.CONFLICT),
    ROW_CHANGED_SINCE(Kind.CONFLICT);

    /** What sort of 'no' it is; the server answers it as an HTTP status, the client as a sound and a colour. */
    public enum Kind {
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        BUSY
    }

    private final Kind kind;

    RefusalCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * Whether it tells what became of a request that was sent before under the same key: the others come before the
     * server looks whether it knows the key, and so say nothing of an earlier sending.
     */
    public boolean decides() {
        return switch (this) {
            case BUSY, NOT_PERMITTED, TERMINAL_CLOSED, STORE_CLOSED, MERCHANT_CLOSED, LICENCE_EXPIRED,
                    ADDRESS_NOT_ALLOWED ->
                false;
            default -> kind != Kind.UNAUTHENTICATED;
        };
    }

    /**
     * Whether a second person is asked for, or asked again: nothing was done, and the same request may come again with
     * another {@link org.counterfoil.common.shared.approval.Approval}.
     */
    public boolean asksForApproval() {
        return switch (this) {
            case APPROVAL_NEEDED, APPROVAL_FAILED, APPROVAL_BY_ANOTHER, APPROVER_NOT_PERMITTED -> true;
            default -> false;
        };
    }

    /** As it stands in answers, texts and logs: lower case with hyphens. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The code of a key, or {@link #BAD_REQUEST} for one that this version does not know. */
    public static RefusalCode ofKey(String key) {
        for (var code : values()) {
            if (code.key().equals(key)) {
                return code;
            }
        }
        return BAD_REQUEST;
    }
}
