package vn.vinhdanh.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.omnifaces.cdi.ViewScoped;

/** Whatever form of whatever room holds something with a version: the imprint of its page knows it. */
class ImprintOfPagesTest {

    private static final long ROW = 4711;

    @Test
    void everyPageWithAFormIsGuarded() throws ReflectiveOperationException {
        Set<String> walked = new TreeSet<>();
        List<String> unguarded = new ArrayList<>();
        for (JavaClass page : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.vinhdanh.web")) {
            if (page.isAnnotatedWith(ViewScoped.class)) {
                walk(page.reflect(), walked, unguarded);
            }
        }

        assertThat(unguarded).isEmpty();
        assertThat(walked).contains("PersonEditPage.input", "UnitEditPage.input", "AccountEditPage.input", "AgencyPage.input", "CampaignEditPage.input",
                "MeetingEditPage.input", "DossierEditPage.input", "DecisionDraftPage.input", "PersonPostingsPage.input", "PersonAwardsPage.award");
    }

    private static void walk(Class<?> page, Set<String> walked, List<String> unguarded) throws ReflectiveOperationException {
        for (Field field : page.getDeclaredFields()) {
            Method version = versionOf(field.getType());
            if (version != null) {
                Object bean = fresh(page);
                Object input = fresh(field.getType());
                field.setAccessible(true);
                field.set(bean, input);
                String before = Imprint.of(List.of(bean)).token();
                version.invoke(input, ROW);
                String name = page.getSimpleName() + "." + field.getName();
                walked.add(name);
                if (Imprint.of(List.of(bean)).changedSince(before).isEmpty()) {
                    unguarded.add(name);
                }
            }
        }
    }

    private static Method versionOf(Class<?> type) {
        return Stream.of(type.getMethods()).filter(m -> m.getName().equals("setVersion") && m.getParameterCount() == 1).findFirst().orElse(null);
    }

    private static Object fresh(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> made = type.getDeclaredConstructor();
        made.setAccessible(true);
        return made.newInstance();
    }
}
