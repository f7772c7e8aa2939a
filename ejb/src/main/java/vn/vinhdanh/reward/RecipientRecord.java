package vn.vinhdanh.reward;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.shared.BaseEntity;

/** Something about one recipient: a person, collective or household with name, position and unit as they were on that day. */
@MappedSuperclass
public abstract class RecipientRecord extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private RecipientKind recipientKind;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "collective_id")
    private Long collectiveId;
    @Column(name = "recipient_name")
    private String recipientName;
    private String position;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "unit_name")
    private String unitName;

    protected RecipientRecord() {
    }

    protected RecipientRecord(RecipientKind kind, Long personId, Long collectiveId, String name) {
        this.recipientKind = kind;
        this.personId = personId;
        this.collectiveId = collectiveId;
        this.recipientName = name;
    }

    /** Position and unit of that day. */
    protected final void servingAs(String inPosition, Long inUnit, String nameOfUnit) {
        this.position = inPosition;
        this.unitId = inUnit;
        this.unitName = nameOfUnit;
    }

    public RecipientKind getRecipientKind() {
        return recipientKind;
    }

    public Long getPersonId() {
        return personId;
    }

    public Long getCollectiveId() {
        return collectiveId;
    }

    public String getRecipientName() {
        return recipientName;
    }

    public String getPosition() {
        return position;
    }

    public Long getUnitId() {
        return unitId;
    }

    public String getUnitName() {
        return unitName;
    }
}
