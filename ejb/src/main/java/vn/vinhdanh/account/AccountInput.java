package vn.vinhdanh.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What an administrator enters about an account. */
public class AccountInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    @NotBlank
    @Pattern(regexp = "[a-z][a-z0-9._-]{1,59}")
    private String username;
    @NotBlank
    @Size(max = 200)
    private String displayName;
    @Email
    @Size(max = 200)
    private String email;
    @Pattern(regexp = "vi|en")
    private String language = "vi";
    private boolean active = true;
    /** First password of a new account, or a new one; empty leaves it as it is. */
    private String password;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
