package org.counterfoil.server.shared.tenant;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;

/**
 * A row of one merchant, invisible to every other one.
 *
 * <p>Ids come from the sequence {@code entity_id} in blocks of 50: a value of the sequence is the first of the 50
 * that it stands for, so that bulk writers may take blocks beside Hibernate.
 */
@MappedSuperclass
public abstract class Owned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
    private Long id;

    @TenantId
    private Long merchantId;

    @Version
    private int version;

    /** The row's id; only rows that were saved have one. */
    public long id() {
        return id;
    }

    /** Counts the row's changes, so that who edits can tell whether somebody else did meanwhile. */
    public int version() {
        return version;
    }

    public long merchantId() {
        return merchantId;
    }
}
