package vn.vinhdanh.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Answers the container's question who somebody is, from the accounts of this application. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @EJB
    private LoginService logins;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential pair)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Login login = logins.login(pair.getCaller(), pair.getPasswordAsString());
        return login.outcome() == Login.Outcome.ACCEPTED
                ? new CredentialValidationResult(login.username(), login.groups())
                : CredentialValidationResult.INVALID_RESULT;
    }
}
