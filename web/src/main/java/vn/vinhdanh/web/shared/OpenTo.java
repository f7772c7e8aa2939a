package vn.vinhdanh.web.shared;

import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.vinhdanh.shared.ForbiddenException;

/** Forms open only to those whom the service will let store them: nobody fills in what is refused at the end. */
public final class OpenTo {

    private OpenTo() {
    }

    /**
     * Refuses the page to somebody who holds none of the roles of that use case.
     *
     * @param service the service that stores the form
     * @param useCase the name of its method
     * @throws ForbiddenException when the reader holds none of them
     */
    public static void callersOf(Class<?> service, String useCase) {
        if (rolesOf(service, useCase).stream().noneMatch(Faces::isUserInRole)) {
            throw new ForbiddenException();
        }
    }

    static Set<String> rolesOf(Class<?> service, String useCase) {
        Method method = Stream.of(service.getMethods()).filter(m -> m.getName().equals(useCase)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(service.getName() + "." + useCase));
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        RolesAllowed roles = own == null ? service.getAnnotation(RolesAllowed.class) : own;
        return Arrays.stream(roles.value()).collect(Collectors.toSet());
    }
}
