package vn.vinhdanh.house.scope;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.house.scope.ScopeRegistry.Entry;
import vn.vinhdanh.house.scope.ScopeRegistry.Manner;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.paper.ImportPaperService;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/**
 * Calls every use case with things of one division, as every role of a sister division, of another body with divisions, and of that very
 * department before and after the period of the grant: nothing of the division comes back, nothing of it is changed. The same call by a
 * role of the department must have an effect, otherwise it would prove nothing.
 */
class ScopeWalkTest {

    private static ScopeWorld world;
    private static Set<Long> numbers;

    @BeforeAll
    static void plant() {
        world = new ScopeWorld(Db.h2());
        numbers = world.numbers();
    }

    @AfterAll
    static void close() {
        world.db.close();
    }

    @TestFactory
    Stream<DynamicTest> nothingOfAnotherDivisionComesOutOrIsChanged() {
        return ScopeRegistry.all().entries().stream().filter(e -> e.manner() != Manner.FREE)
                .map(e -> DynamicTest.dynamicTest(e.name(), () -> walk(e)));
    }

    /** Rows that mean, or may mean, somebody of the division: by the personal ID, by name and birth, by the unit. */
    @Test
    void aFileOfTheSisterDoesNotTellWhoIsInTheDivision() {
        byte[] file = new Sheets().row("Họ và tên", "Ngày sinh", "Số định danh", "Đơn vị", "Chức vụ")
                .row("Lê Văn Chị", "02/03/1985", "", "Phòng Chị em", "Chuyên viên")
                .row("Ngô Văn Lạ", "02/03/1985", ScopeWorld.PERSONAL_ID, "Phòng Chị em", "Chuyên viên").bytes();
        Harness.As clerk = world.desk.harness.as(ScopeWorld.account("sister", Role.UNIT_CLERK), Role.UNIT_CLERK);
        long id = clerk.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, "chi-em.xlsx", file));
        Object preview = clerk.call(ImportService.class, s -> Arrays.asList(s.get(id), s.rows(id, null, null, 100)));
        assertThat(new ObjectGraph(ScopeWorld.MARK, numbers).find(preview)).isNull();
        Object paper = clerk.call(ImportPaperService.class, s -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            s.errors(id, false, Texts.VIETNAMESE, out);
            return out.toByteArray();
        });
        assertThat(new ObjectGraph(ScopeWorld.MARK, numbers).find(paper)).isNull();
    }

    private static void walk(Entry entry) {
        List<String> leaks = new ArrayList<>();
        List<Outcome> seen = new ArrayList<>();
        boolean effective = false;
        for (Role role : roles(entry)) {
            Outcome own = Outcome.of(entry, "own", role);
            seen.add(own);
            effective |= entry.manner() == Manner.READS ? own.found() != null : !own.notFound();
            for (String where : ScopeWorld.OUTSIDERS) {
                Outcome theirs = Outcome.of(entry, where, role);
                boolean leak = theirs.found() != null || entry.manner() == Manner.WRITES && !theirs.notFound() && (theirs.letIn() || theirs.same(own));
                if (leak) {
                    leaks.add(ScopeWorld.account(where, role) + ": " + theirs);
                }
            }
        }
        assertThat(leaks).as("what %s lets out of the division or does to it", entry.name()).isEmpty();
        assertThat(effective).as("the call of %s must have an effect for a role of the department itself, or it proves nothing: %s", entry.name(), seen).isTrue();
    }

    /** Roles the container would let in. */
    private static Set<Role> roles(Entry entry) {
        Set<Role> roles = new LinkedHashSet<>();
        for (Method method : entry.service().getDeclaredMethods()) {
            if (method.getName().equals(entry.method())) {
                RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
                if (allowed == null && !method.isAnnotationPresent(PermitAll.class)) {
                    allowed = entry.service().getAnnotation(RolesAllowed.class);
                }
                Stream<Role> granted = allowed == null ? Arrays.stream(Role.values()) : Arrays.stream(allowed.value()).map(Role::valueOf);
                granted.filter(r -> r != Role.SYSTEM).forEach(roles::add);
            }
        }
        return roles;
    }

    /** What came of a call: where something of the division was found, or the refusal. */
    private record Outcome(String found, RuntimeException refusal) {

        static Outcome of(Entry entry, String where, Role role) {
            try {
                world.desk.harness.as(ScopeWorld.account(where, role), role).call(entry.service(), s -> {
                    throw new Undone(new ObjectGraph(ScopeWorld.MARK, numbers).find(entry.call().apply(s, world)));
                });
                throw new IllegalStateException();
            } catch (Undone done) {
                return new Outcome(done.found, null);
            } catch (BusinessException | EJBAccessException refused) {
                return new Outcome(new ObjectGraph(ScopeWorld.MARK, numbers).find(said(refused)), refused);
            }
        }

        private static List<Object> said(RuntimeException refused) {
            return Arrays.asList(refused.getMessage(), refused instanceof BusinessException e ? e.args() : null);
        }

        boolean notFound() {
            return refusal instanceof NotFoundException;
        }

        boolean letIn() {
            return refusal == null;
        }

        boolean same(Outcome other) {
            return refusal == null ? other.refusal == null : other.refusal != null && refusal.getClass() == other.refusal.getClass()
                    && String.valueOf(refusal.getMessage()).equals(other.refusal.getMessage());
        }

        @Override
        public String toString() {
            return found != null ? "has " + found : refusal == null ? "was let in" : "refused with " + refusal;
        }
    }

    /** Takes a call back after it succeeded. */
    private static final class Undone extends RuntimeException {

        private final String found;

        Undone(String found) {
            super(null, null, false, false);
            this.found = found;
        }
    }
}
