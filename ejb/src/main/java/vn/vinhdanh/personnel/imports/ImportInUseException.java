package vn.vinhdanh.personnel.imports;

import jakarta.ejb.ApplicationException;
import java.util.List;
import vn.vinhdanh.personnel.imports.target.Dependent;
import vn.vinhdanh.shared.BusinessException;

/** A batch cannot be taken back because something now depends on it; {@link #dependents()} names what. */
@ApplicationException(rollback = true)
public class ImportInUseException extends BusinessException {

    private final transient List<Dependent> dependents;

    public ImportInUseException(List<Dependent> dependents) {
        super("IMPORT_IN_USE", dependents.size());
        this.dependents = List.copyOf(dependents);
    }

    public List<Dependent> dependents() {
        return dependents == null ? List.of() : dependents;
    }
}
