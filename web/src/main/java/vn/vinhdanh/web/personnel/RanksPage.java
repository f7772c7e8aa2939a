package vn.vinhdanh.web.personnel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.pay.Rank;

/** The ranks with their pay tables, for reading. */
@Named
@RequestScoped
public class RanksPage {

    @EJB
    private PayService pay;
    private List<Rank> rows;

    @PostConstruct
    void load() {
        rows = pay.ranks();
    }

    public List<Rank> getRows() {
        return rows;
    }
}
