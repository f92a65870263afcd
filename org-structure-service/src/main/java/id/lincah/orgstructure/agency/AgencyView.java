package id.lincah.orgstructure.agency;

import id.lincah.regulation.AgencyKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agency (<em>instansi</em>).
 *
 * @param code official code; never reused
 * @param parentCode the province of a regency or city; null for none
 */
public record AgencyView(
        @Schema(examples = "35") String code, String name, AgencyKind kind, String type, String parentCode) {}
