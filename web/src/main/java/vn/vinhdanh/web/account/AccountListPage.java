package vn.vinhdanh.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.vinhdanh.account.AccountRow;
import vn.vinhdanh.account.AccountService;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountListPage {

    @EJB
    private AccountService accounts;
    private List<AccountRow> rows;

    @PostConstruct
    void load() {
        rows = accounts.list();
    }

    public List<AccountRow> getRows() {
        return rows;
    }
}
