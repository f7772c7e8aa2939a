package vn.vinhdanh.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import vn.vinhdanh.account.DemonstrationAccounts;
import vn.vinhdanh.web.shared.CurrentUser;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The way in and the way out. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private SecurityContext security;
    @Inject
    private CurrentUser user;
    @Inject
    private TextMap texts;
    @EJB
    private DemonstrationAccounts demonstration;

    private String username;
    private String password;
    private String to;

    @PostConstruct
    void rememberWhereTo() {
        to = Faces.getRequestParameter("to");
    }

    /** Lets somebody in with a fresh session and goes where that person wanted to go. */
    public void login() throws IOException {
        AuthenticationStatus status = security.authenticate(Faces.getRequest(), Faces.getResponse(),
                AuthenticationParameters.withParams().credential(new UsernamePasswordCredential(username, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            Faces.getRequest().changeSessionId();
            user.refresh();
            Faces.redirect(Faces.getRequestContextPath() + target());
            return;
        }
        Said.refused(texts.get("account.login.refused"));
    }

    /** Ends the session. */
    public void logout() throws IOException, ServletException {
        Faces.getRequest().logout();
        Faces.invalidateSession();
        Faces.redirect(Faces.getRequestContextPath() + "/login.xhtml");
    }

    private String target() {
        boolean own = to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") && !to.contains(":");
        return own ? to : "/index.xhtml";
    }

    /** Sent here in the middle of something: what was typed comes back. */
    public boolean isExpired() {
        return to != null && to.endsWith("#restored");
    }

    /** Sent here from a page that was to be opened. */
    public boolean isNeeded() {
        return to != null && !isExpired() && !to.startsWith("/index.xhtml") && to.length() > 1;
    }

    /** The demonstration accounts, empty where there are none. */
    public List<DemonstrationAccounts.Person> getDemonstrationAccounts() {
        return demonstration.shown();
    }

    public String getDemonstrationPassword() {
        return DemonstrationAccounts.PASSWORD;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }
}
