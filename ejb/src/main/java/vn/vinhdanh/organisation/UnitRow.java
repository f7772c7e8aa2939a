package vn.vinhdanh.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** One unit of the tree; {@code path} lists the numbers from the root down to it. */
public record UnitRow(Long id, long version, String code, String name, UnitKind kind, String symbol, Long parentId,
        String path, LocalDate validFrom, LocalDate validTo, int sortOrder) implements Serializable {

    /** How deep it stands in the tree; 0 for the root. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }

    /** Whether this unit is the other one or stands above it. */
    public boolean contains(UnitRow other) {
        return other.path.startsWith(path);
    }

    UnitRow placed(Long formerParentId, String formerPath) {
        return new UnitRow(id, version, code, name, kind, symbol, formerParentId, formerPath, validFrom, validTo, sortOrder);
    }

    UnitRow named(String formerName) {
        return new UnitRow(id, version, code, formerName, kind, symbol, parentId, path, validFrom, validTo, sortOrder);
    }
}
