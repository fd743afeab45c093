package org.counterfoil.client.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.counterfoil.common.messaging.CurrentNotice;
import org.counterfoil.common.messaging.EditNotice;
import org.counterfoil.common.messaging.NoticeApi;
import org.counterfoil.common.messaging.NoticeDetails;
import org.counterfoil.common.messaging.NoticeFilter;
import org.counterfoil.common.messaging.NoticeKind;
import org.counterfoil.common.messaging.NoticeReader;
import org.counterfoil.common.messaging.NoticeRow;
import org.counterfoil.common.messaging.NoticeState;
import org.counterfoil.common.messaging.NoticeText;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.common.shared.Refusal;
import org.counterfoil.common.shared.RefusalCode;

/** Plays the notices of one chain, one of which the reader has not opened. */
public final class SampleNotices implements NoticeApi {

    private static final LocalDate TODAY = Sitting.TODAY;

    private final Sitting sitting;
    private final List<NoticeDetails> notices = new ArrayList<>();
    private final List<Long> read = new ArrayList<>(List.of(2L));

    public SampleNotices(Sitting sitting) {
        this.sitting = sitting;
        keep(new NoticeText(sitting.name("双十二充值赠活动", "Double Twelve recharge bonus", "Khuyến mãi nạp 12.12"),
                sitting.name("12 月 1 日起充 500 送 60。", "From 1 December, 500 gives 60.", "Từ 1/12, nạp 500 tặng 60."),
                TODAY, TODAY.plusDays(20), Set.of()), NoticeState.SHOWN, 12);
        keep(new NoticeText(sitting.name("周日盘点", "Stocktaking on Sunday", "Kiểm kê Chủ nhật"),
                sitting.name("请在 22:00 后盘点。", "Please count after 22:00.", "Hãy kiểm kê sau 22:00."),
                TODAY.minusDays(2), TODAY.plusDays(1), Set.of("0007", "0009")), NoticeState.SHOWN, 3);
    }

    /** What was last written. */
    public NoticeText newest() {
        return notices.getLast().text();
    }

    @Override
    public List<CurrentNotice> current() {
        var current = new ArrayList<CurrentNotice>();
        notices.stream().filter(one -> one.notice().state() == NoticeState.SHOWN)
                .map(one -> new CurrentNotice(one.notice().id(), NoticeKind.MESSAGE, one.notice().title(),
                        one.text().text(), one.notice().from(), Optional.empty(), read.contains(one.notice().id())))
                .forEach(current::add);
        current.add(new CurrentNotice(90, NoticeKind.LICENCE, "", "", TODAY.minusDays(1),
                Optional.of(LocalDate.of(2026, 12, 20)), read.contains(90L)));
        return current;
    }

    @Override
    public void read(long id) {
        read.add(id);
    }

    @Override
    public PageOf<NoticeRow> list(NoticeFilter filter) {
        return new PageOf<>(notices.stream().map(NoticeDetails::notice).toList(), Optional.empty());
    }

    @Override
    public int count(NoticeFilter filter) {
        return notices.size();
    }

    @Override
    public NoticeDetails details(long id) {
        return notices.get((int) id - 1);
    }

    @Override
    public PageOf<NoticeReader> readers(long id, PageWanted page) {
        return new PageOf<>(List.of(new NoticeReader("0127", sitting.name("陈晓雯", "Chen Xiaowen", "Trần Hiểu Văn"),
                sitting.desk().storeName(), Sitting.NOW)), Optional.empty());
    }

    @Override
    public NoticeDetails add(NoticeText text) {
        if (text.until().isBefore(text.from())) {
            throw Refusal.of(RefusalCode.DAYS_REVERSED, "field", "until").thrown();
        }
        return keep(text, NoticeState.SHOWN, 0);
    }

    @Override
    public NoticeDetails edit(long id, EditNotice command) {
        var row = details(id).notice();
        return set(id, command.text(), row.state(), row.readers());
    }

    @Override
    public NoticeDetails withdraw(long id) {
        return set(id, details(id).text(), NoticeState.WITHDRAWN, details(id).notice().readers());
    }

    private NoticeDetails keep(NoticeText text, NoticeState state, int readers) {
        notices.add(made(notices.size() + 1L, text, state, readers));
        return notices.getLast();
    }

    private NoticeDetails set(long id, NoticeText text, NoticeState state, int readers) {
        notices.set((int) id - 1, made(id, text, state, readers));
        return details(id);
    }

    private NoticeDetails made(long id, NoticeText text, NoticeState state, int readers) {
        return new NoticeDetails(new NoticeRow(id, text.title(), text.from(), text.until(), state,
                text.stores().size(), readers, sitting.name("沈怀瑾", "Shen Huaijin", "Thẩm Hoài Cẩn")), 0, text);
    }
}
