package vn.vinhdanh.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import vn.vinhdanh.shared.Texts;

/** People log in by the form and keep a session; programs send name and password with each call of the REST interface. */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    private static final int MOST_READ = 65_536;
    private static final String REGISTER_SESSION = "jakarta.servlet.http.registerSession";

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        Credential typed = context.getAuthParameters() == null ? null : context.getAuthParameters().getCredential();
        if (typed != null) {
            return formLogin(typed, context);
        }
        boolean api = request.getServletPath().startsWith("/api");
        String header = request.getHeader("Authorization");
        if (api && header != null && header.startsWith("Basic ")) {
            CredentialValidationResult result = stores.validate(basic(header.substring(6)));
            if (result.getStatus() == CredentialValidationResult.Status.VALID) {
                return context.notifyContainerAboutLogin(result);
            }
            return context.isProtected() ? refuse(request, response) : context.doNothing();
        }
        Principal known = request.getUserPrincipal();
        if (known != null) {
            return resume(known, context);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (api) {
            return refuse(request, response);
        }
        return WayBack.isAjax(request) ? askAgain(response) : context.redirect(WayBack.loginAddress(request));
    }

    private AuthenticationStatus formLogin(Credential typed, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(typed);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        putIntoSession(context);
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus resume(Principal known, HttpMessageContext context) throws AuthenticationException {
        try {
            context.getHandler().handle(new Callback[] {new CallerPrincipalCallback(context.getClientSubject(), known)});
            return AuthenticationStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthenticationException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static void putIntoSession(HttpMessageContext context) {
        context.getMessageInfo().getMap().put(REGISTER_SESSION, Boolean.TRUE.toString());
    }

    private static AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        // without the header the container would answer in the language of the server
        boolean named = request.getHeader("Accept-Language") != null;
        String detail = Texts.of(named ? request.getLocale() : Texts.VIETNAMESE).get("error.NOT_LOGGED_IN");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"VinhDanh\", charset=\"UTF-8\"");
        response.setContentType("application/problem+json;charset=UTF-8");
        try {
            // a request not read to its end keeps the answer open
            request.getInputStream().readNBytes(MOST_READ);
            response.getWriter().write(Json.createObjectBuilder().add("status", HttpServletResponse.SC_UNAUTHORIZED)
                    .add("code", "NOT_LOGGED_IN").add("detail", detail).build().toString());
            // otherwise the container would put a page of its own in its place, or complain that it cannot any more
            response.getWriter().close();
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static UsernamePasswordCredential basic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return new UsernamePasswordCredential(pair.substring(0, Math.max(colon, 0)), pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return new UsernamePasswordCredential("", "");
        }
    }

    /** Answers a script in the page, which would not follow a redirect and lose what was typed: the page asks for the password itself. */
    private static AuthenticationStatus askAgain(HttpServletResponse response) throws AuthenticationException {
        try {
            Again.ask(response, true);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
