package vn.vinhdanh.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.TextMap;

/** Whatever a service may refuse has a name and a sentence in both languages: nobody reads a Java name in a message. */
class FieldLabelsTest {

    private static final List<Class<?>> CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.vinhdanh").stream().filter(c -> !c.getName().contains(".web.") && c.getName().matches(".*(Input|Service|PersonEntry|ReasonedEntry)"))
            .map(JavaClass::reflect).collect(Collectors.toList());

    @Test
    void everyConstrainedFieldHasALabelInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        for (String language : List.of("vi", "en")) {
            constrained().map(FieldLabelsTest::name).filter(name -> !TextMap.load(language).containsKey("field." + name))
                    .forEach(name -> missing.add(language + " field." + name));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstraintHasASentenceInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        for (String language : List.of("vi", "en")) {
            Set<String> known = Texts.read(TextMap.class.getClassLoader(), "", List.of("ValidationMessages"), language).keySet();
            constrained().flatMap(e -> Stream.of(e.getAnnotations())).filter(FieldLabelsTest::constraint).map(FieldLabelsTest::template)
                    .map(template -> template.replaceAll("^\\{(.*)}$", "$1")).filter(key -> !known.contains(key))
                    .forEach(key -> missing.add(language + " " + key));
        }
        assertThat(missing).isEmpty();
    }

    private static Stream<AnnotatedElement> constrained() {
        Stream<AnnotatedElement> fields = CLASSES.stream().flatMap(c -> Stream.of(c.getDeclaredFields()));
        Stream<AnnotatedElement> parameters = CLASSES.stream().flatMap(c -> Stream.of(c.getDeclaredMethods()))
                .flatMap((Method m) -> Stream.of(m.getParameters()));
        return Stream.concat(fields, parameters).filter(e -> Stream.of(e.getAnnotations()).anyMatch(FieldLabelsTest::constraint));
    }

    private static boolean constraint(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    private static String name(AnnotatedElement element) {
        return element instanceof Field field ? field.getName() : ((Parameter) element).getName();
    }

    private static String template(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("message").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
