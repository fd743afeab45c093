package org.counterfoil.common.member.privacy;

/**
 * Everything that is held of a member, in one file.
 *
 * @param name of the file
 * @param zip  with {@code member.json}, and the photo where there is one
 */
public record PersonalData(String name, byte[] zip) {

    public PersonalData {
        zip = zip.clone();
    }

    @Override
    public byte[] zip() {
        return zip.clone();
    }

    /** Without what is nobody's business in a log. */
    @Override
    public String toString() {
        return "PersonalData[" + name + "]";
    }
}
