package vn.vinhdanh.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.personnel.person.PersonOrder;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.person.PersonType;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.personnel.imports.sheet.ProblemCode;
import vn.vinhdanh.personnel.imports.sheet.Severity;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.decision.DecisionStatus;
import vn.vinhdanh.reward.dossier.DossierStatus;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.reward.paper.PaperKind;
import vn.vinhdanh.web.shared.TextMap;

/** What api/openapi.yaml promises is what the resources do, and the other way round. */
class ApiDocumentTest {

    private static final Pattern MEMBER = Pattern.compile("\\.(?:put|add)\\(\"(\\w+)\"");
    private static final Map<String, Method> RESOURCES = resources();
    /** Words that a parameter takes, where they are those of an enum. */
    private static final Map<String, Class<? extends Enum<?>>> CHOICES = Map.ofEntries(
            Map.entry("GET /imports/{id}/rows status", Severity.class), Map.entry("GET /persons type", PersonType.class),
            Map.entry("GET /persons status", PersonStatus.class), Map.entry("GET /persons sex", Sex.class),
            Map.entry("GET /persons rating", RatingLevel.class), Map.entry("GET /persons sort", PersonOrder.class),
            Map.entry("GET /eligibility reason", GkReason.class), Map.entry("GET /eligibility recipient", RecipientKind.class),
            Map.entry("GET /eligibility verdict", Verdict.class), Map.entry("GET /persons/{id}/eligibility reason", GkReason.class),
            Map.entry("GET /dossiers status", DossierStatus.class), Map.entry("POST /dossiers/{id}/papers kind", PaperKind.class), Map.entry("GET /decisions status", DecisionStatus.class));

    private final ApiDocument document = ApiDocument.published();

    @Test
    void everyCallIsDescribedAndEveryDescriptionIsACall() {
        assertThat(document.operations().keySet()).isEqualTo(RESOURCES.keySet());
    }

    @Test
    void parametersAreTheSame() {
        document.operations().forEach((call, operation) ->
                assertThat(document.parameters(operation).keySet()).as(call).isEqualTo(parameters(RESOURCES.get(call))));
    }

    @Test
    void mediaTypesAreTheSame() {
        document.operations().forEach((call, operation) -> {
            Method method = RESOURCES.get(call);
            Set<String> json = Set.of("application/json");
            Produces produces = method.getAnnotation(Produces.class);
            // A file is answered as such; JSON stands there only for the problem in its place.
            Set<String> answers = produces == null ? json : Set.of(produces.value()[0]);
            assertThat(document.answers(operation)).as(call).isEqualTo(answers);
            Consumes consumes = method.getAnnotation(Consumes.class);
            assertThat(document.bodies(operation)).as(call).isEqualTo(consumes == null ? Set.of() : Set.of(consumes.value()));
        });
    }

    @Test
    void parametersThatChooseNameEveryWord() {
        Map<String, Set<String>> described = new TreeMap<>();
        document.operations().forEach((call, operation) -> document.parameters(operation).forEach((name, parameter) -> {
            String key = call + " " + parameter.get("name");
            if (CHOICES.containsKey(key)) {
                described.put(key, words(parameter));
            }
        }));
        Map<String, Set<String>> real = new TreeMap<>();
        CHOICES.forEach((key, type) -> real.put(key, Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new))));
        assertThat(described).isEqualTo(real);
    }

    @Test
    void everyMemberThatIsAnsweredIsDescribed() throws IOException {
        Set<String> answered = new TreeSet<>();
        try (Stream<java.nio.file.Path> files = Files.list(java.nio.file.Path.of("src/main/java/vn/vinhdanh/web/api"))) {
            for (java.nio.file.Path file : files.toList()) {
                MEMBER.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(m -> answered.add(m.replaceAll(".*\"(\\w+)\"", "$1")));
            }
        }
        assertThat(document.members()).containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void everyProblemOfAnImportedRowIsListed() {
        assertThat(document.allowed("RowProblem", "code"))
                .isEqualTo(Stream.of(ProblemCode.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Every refusal that is thrown has a text: the texts are the whole list. */
    @Test
    void everyRefusalOfAnImportIsListed() {
        Set<String> refusals = TextMap.load("en").keySet().stream().filter(k -> k.matches("error\\.(FILE|IMPORT)_[A-Z_]+"))
                .map(k -> k.substring("error.".length())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(document.allowed("ImportProblem", "code")).isEqualTo(refusals).hasSizeGreaterThan(10);
    }

    @Test
    void nothingIsCutOffAndNoReferenceLeadsNowhere() {
        assertThat(document.mistakes()).isEmpty();
    }

    private static Set<String> words(Map<String, Object> parameter) {
        Object words = ((Map<?, ?>) parameter.get("schema")).get("enum");
        return ((List<?>) words).stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Methods of all resources by "GET /units/{id}"; a pattern of a path parameter is left away. */
    private static Map<String, Method> resources() {
        Map<String, Method> found = new LinkedHashMap<>();
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.vinhdanh.web.api").stream()
                .filter(c -> c.isAnnotatedWith(Path.class)).map(JavaClass::reflect).forEach(c -> add(c, found));
        return new TreeMap<>(found);
    }

    private static void add(Class<?> resource, Map<String, Method> found) {
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    Path path = method.getAnnotation(Path.class);
                    String whole = resource.getAnnotation(Path.class).value() + (path == null ? "" : path.value());
                    found.put(http.value() + " " + whole.replaceAll("\\{(\\w+):[^/]*\\}(?=/|$)", "{$1}"), method);
                }
            }
        }
    }

    private static Set<String> parameters(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                names.add("path:" + parameter.getAnnotation(PathParam.class).value());
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add("query:" + parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                Stream.of(parameter.getType().getDeclaredFields()).filter(f -> f.isAnnotationPresent(QueryParam.class))
                        .forEach(f -> names.add("query:" + f.getAnnotation(QueryParam.class).value()));
            }
        }
        return names;
    }
}
