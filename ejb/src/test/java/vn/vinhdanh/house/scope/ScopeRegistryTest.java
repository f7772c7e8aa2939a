package vn.vinhdanh.house.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody adds a use case without saying how the scope test calls it. */
class ScopeRegistryTest {

    @Test
    void everyPublicMethodOfEveryServiceIsRegistered() {
        assertThat(ScopeRegistry.all().differences(services())).isEmpty();
    }

    /** All services but those that write the demonstration. */
    static List<Class<?>> services() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.vinhdanh").stream()
                .filter(c -> c.isAnnotatedWith(Stateless.class) && !c.getPackageName().endsWith(".demo")).<Class<?>>map(JavaClass::reflect).toList();
    }
}
