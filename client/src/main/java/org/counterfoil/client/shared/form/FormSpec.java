package org.counterfoil.client.shared.form;

import java.util.List;

/**
 * A form as data.
 *
 * @param area of its texts, ending with a dot: {@code <area>section.<key>}, {@code <area>field.<key>},
 *             {@code <area>hint.<key>}, {@code <area>locked}
 */
public record FormSpec(String area, List<Section> sections) {

    public FormSpec {
        sections = List.copyOf(sections);
    }

    /**
     * Fields that belong together.
     *
     * @param locked they are shown and can't be changed; why, says the text {@code <area>locked}
     */
    public record Section(String key, List<Field> fields, boolean locked) {

        public Section {
            fields = List.copyOf(fields);
        }

        public Section(String key, List<Field> fields) {
            this(key, fields, false);
        }

        public Section(String key, Field... fields) {
            this(key, List.of(fields));
        }

        /** The same to be looked at. */
        public Section asLocked() {
            return new Section(key, fields, true);
        }
    }

    public FormSpec(String area, Section... sections) {
        this(area, List.of(sections));
    }

    /** All fields in reading order. */
    public List<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }
}
