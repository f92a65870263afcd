package id.lincah.orgstructure.agency;

import id.lincah.regulation.AgencyKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A ministry, province, regency or city (<em>instansi</em>), named by its official code. Written by imports only. */
@Entity
@Immutable
public class Agency {
    @Id
    String code;

    String name;

    @Enumerated(EnumType.STRING)
    AgencyKind kind;

    String type;

    @Column(name = "parent_code")
    String parentCode;

    String echelon;

    protected Agency() {}

    public AgencyKind kind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public String getType() {
        return type;
    }

    public String getParentCode() {
        return parentCode;
    }

    public String getEchelon() {
        return echelon;
    }
}
