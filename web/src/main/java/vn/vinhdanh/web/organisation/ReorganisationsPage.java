package vn.vinhdanh.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.vinhdanh.organisation.reorganisation.ReorganisationReadService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationRow;

/** The plans to merge, rename, dissolve and move units, the latest day first. */
@Named
@RequestScoped
public class ReorganisationsPage {

    @EJB
    private ReorganisationReadService reorganisations;
    private List<ReorganisationRow> rows;

    @PostConstruct
    void load() {
        rows = reorganisations.list();
    }

    public List<ReorganisationRow> getRows() {
        return rows;
    }
}
