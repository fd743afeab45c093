package org.counterfoil.server.member.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.counterfoil.common.member.MemberEvent;
import org.counterfoil.common.member.MemberEventKind;
import org.counterfoil.common.member.own.OwnValue;
import org.counterfoil.common.member.privacy.PersonalData;
import org.counterfoil.common.shared.PageOf;
import org.counterfoil.common.shared.PageWanted;
import org.counterfoil.server.member.MemberBalances;
import org.counterfoil.server.member.MemberDeeds;
import org.counterfoil.server.member.MemberHistory;
import org.counterfoil.server.member.MemberQueries;
import org.counterfoil.server.member.PersonalSource;
import org.counterfoil.server.member.noted.MemberNotes;
import org.counterfoil.server.member.own.OwnFields;
import org.counterfoil.server.member.photo.MemberPhotos;
import org.counterfoil.server.shared.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/** Gathers everything that is held of a member into one file. */
@Component
class PersonalDataExport {

    private final MemberDeeds deeds;
    private final MemberQueries members;
    private final MemberBalances balances;
    private final MemberNotes notes;
    private final MemberPhotos photos;
    private final OwnFields own;
    private final Consents consents;
    private final MemberHistory history;
    private final List<PersonalSource> sources;
    private final JsonMapper json;

    PersonalDataExport(MemberDeeds deeds, MemberQueries members, MemberBalances balances, MemberNotes notes,
            MemberPhotos photos, OwnFields own, Consents consents, MemberHistory history, List<PersonalSource> sources,
            JsonMapper json) {
        this.deeds = deeds;
        this.members = members;
        this.balances = balances;
        this.notes = notes;
        this.photos = photos;
        this.own = own;
        this.consents = consents;
        this.history = history;
        this.sources = List.copyOf(sources);
        this.json = json;
    }

    /** See {@link org.counterfoil.common.member.PrivacyApi#exportPersonalData}. */
    @Transactional
    public PersonalData export(long id, Caller caller) {
        var member = deeds.hold(caller, id);
        deeds.done(caller, member, "export-personal-data", MemberEventKind.DATA_EXPORTED, "", "");
        return new PersonalData("member-" + member.number() + ".zip", zip(held(id), photos.of(id).jpeg()));
    }

    private Map<String, Object> held(long id) {
        var known = members.whole(id);
        var held = new LinkedHashMap<String, Object>();
        held.put("member", known);
        held.put("ownFields", named(known.extras().own()));
        held.put("noted", notes.of(id));
        held.put("consents", consents.of(id));
        held.put("balances", balances.of(id));
        held.put("history", events(id));
        sources.forEach(source -> held.put(source.name(), source.held(id)));
        return held;
    }

    private Map<String, String> named(List<OwnValue> values) {
        var given = values.stream().collect(Collectors.toMap(OwnValue::field, OwnValue::value));
        var named = new LinkedHashMap<String, String>();
        own.all().stream().filter(field -> given.containsKey(field.id()))
                .forEach(field -> named.put(field.profile().name(), given.get(field.id())));
        return named;
    }

    private List<MemberEvent> events(long id) {
        var events = new ArrayList<MemberEvent>();
        var next = Optional.<String>empty();
        do {
            var page = history.of(id, new PageWanted(Optional.empty(), true, next, PageOf.MAX_ROWS));
            events.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return events;
    }

    private byte[] zip(Map<String, Object> held, byte[] photo) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("member.json"));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(held));
            if (photo.length > 0) {
                zip.putNextEntry(new ZipEntry("photo.jpg"));
                zip.write(photo);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
