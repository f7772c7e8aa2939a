package vn.vinhdanh.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import vn.vinhdanh.account.AccountRow;
import vn.vinhdanh.account.LoginService;
import vn.vinhdanh.organisation.UnitScopes;

/** Who is logged in and in which language that person reads; the only thing kept for a whole session. */
@Named
@SessionScoped
public class CurrentUser implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private LoginService logins;
    @EJB
    private UnitScopes scopes;
    private String language = "vi";
    private String displayName;
    private String scope = "";
    private boolean loaded;
    private int workCount;
    private long workCountedAt;

    /** Reads name and language of the account after a login. */
    public void refresh() {
        AccountRow self = logins.self();
        loaded = self != null;
        if (loaded) {
            displayName = self.displayName();
            language = self.language();
            scope = String.join(", ", scopes.names());
        }
    }

    /** Switches the language for this session and for the account. */
    public void speak(String wanted) {
        language = "en".equals(wanted) ? "en" : "vi";
        if (loaded) {
            logins.speak(language);
        }
    }

    public String getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    /** The page as it is, in the other language: the query with {@code lang} replaced. */
    public String getOtherLanguageQuery() {
        String query = org.omnifaces.util.Faces.getRequestQueryString();
        String kept = query == null ? "" : query.replaceAll("(^|&)lang=[a-z]*", "");
        return (kept.isEmpty() ? "" : kept + "&") + "lang=" + getOtherLanguage();
    }

    public String getOtherLanguage() {
        return "vi".equals(language) ? "en" : "vi";
    }

    /** Units in which the reader holds a role: what the lists show. */
    public String getScope() {
        return scope;
    }

    /** Notes how much open work there was at a moment. */
    void countWork(int items, long second) {
        workCount = items;
        workCountedAt = second;
    }

    boolean workCountedSince(long second) {
        return workCountedAt >= second;
    }

    int getWorkCount() {
        return workCount;
    }

    public String getDisplayName() {
        return displayName;
    }
}
