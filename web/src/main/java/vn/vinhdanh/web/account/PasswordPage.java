package vn.vinhdanh.web.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.omnifaces.util.Faces;
import vn.vinhdanh.account.LoginService;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Changing the own password; a first password must be changed here before anything else. */
@Named
@RequestScoped
public class PasswordPage {

    @EJB
    private LoginService logins;
    @Inject
    private TextMap texts;

    private String current;
    private String wanted;
    private String again;

    /** Stores the new password and asks to log in with it. */
    public void save() throws IOException, ServletException {
        if (!wanted.equals(again)) {
            Said.refused(texts.get("account.password.different"));
            return;
        }
        logins.changeOwnPassword(current, wanted);
        Faces.getRequest().logout();
        Faces.invalidateSession();
        Faces.redirect(Faces.getRequestContextPath() + "/login.xhtml?changed=true");
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
