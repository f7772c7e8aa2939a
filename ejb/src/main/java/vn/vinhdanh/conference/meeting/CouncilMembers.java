package vn.vinhdanh.conference.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.account.Role;

/** Who the dated roles of a unit make members of its council. */
@Dependent
class CouncilMembers {

    @PersistenceContext
    private EntityManager em;

    /**
     * The director as chair, the members in the order of their appointment, the secretary; each person once. The seats with a vote
     * are an odd number, as in the councils of 9, 13 or 15 whose thresholds the law is explained by (NĐ 98/2023 Điều 30): the share is
     * taken of all members, so one seat more changes the votes needed, and a simple majority must not end in a tie. When the roles of
     * the day give an even number, whoever was appointed last is proposed as a guest without vote; the council secretary may change it.
     */
    List<MemberInput> proposal(long unitId, LocalDate day) {
        List<Long> units = above(unitId);
        List<MemberInput> members = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        add(members, taken, holders(Role.DIRECTOR, units, day), Seat.CHAIR, true);
        List<Object[]> secretaries = holders(Role.COUNCIL_SECRETARY, units, day);
        add(members, taken, holders(Role.COUNCIL_MEMBER, units, day), Seat.MEMBER, true);
        add(members, taken, secretaries, Seat.SECRETARY, false);
        seatOddly(members);
        placeAsLastTime(members);
        return members;
    }

    /** Offices do not change from meeting to meeting: everybody is proposed with position and unit of the last one. */
    private void placeAsLastTime(List<MemberInput> members) {
        List<Long> accounts = members.stream().map(MemberInput::getAccountId).toList();
        if (accounts.isEmpty()) {
            return;
        }
        Map<Long, Object[]> last = new HashMap<>();
        for (Object[] row : em.createQuery("""
                SELECT a.accountId, a.position, a.unitName, a.seat FROM MeetingMember a WHERE a.id IN
                    (SELECT MAX(x.id) FROM MeetingMember x WHERE x.accountId IN :accounts AND x.position IS NOT NULL GROUP BY x.accountId)
                """, Object[].class).setParameter("accounts", accounts).getResultList()) {
            last.put((Long) row[0], row);
        }
        for (MemberInput member : members) {
            Object[] row = last.get(member.getAccountId());
            if (row != null) {
                member.setPosition((String) row[1]);
                member.setUnitName((String) row[2]);
                // who stood in for the chair last time does so again
                if (row[3] == Seat.VICE_CHAIR && member.getSeat() == Seat.MEMBER) {
                    member.setSeat(Seat.VICE_CHAIR);
                }
            }
        }
    }

    private static void seatOddly(List<MemberInput> members) {
        List<MemberInput> voters = members.stream().filter(MemberInput::isVoting).toList();
        MemberInput last = voters.isEmpty() ? null : voters.get(voters.size() - 1);
        if (voters.size() % 2 == 0 && last != null && last.getSeat() == Seat.MEMBER) {
            last.setSeat(Seat.GUEST);
            last.setVoting(false);
        }
    }

    private static void add(List<MemberInput> members, Set<Long> taken, List<Object[]> holders, Seat seat, boolean voting) {
        boolean first = true;
        for (Object[] holder : holders) {
            if (taken.add((Long) holder[0])) {
                Seat own = first || seat == Seat.MEMBER ? seat : Seat.MEMBER;
                members.add(new MemberInput((Long) holder[0], (String) holder[1], own, voting || own == Seat.MEMBER));
                first = false;
            }
        }
    }

    private List<Object[]> holders(Role role, List<Long> units, LocalDate day) {
        return em.createQuery("""
                SELECT a.id, a.displayName FROM RoleGrant g, Account a
                WHERE g.accountId = a.id AND a.active = TRUE AND g.unitId IN :units AND g.role = :role
                  AND g.validFrom <= :day AND (g.validTo IS NULL OR g.validTo >= :day)
                ORDER BY g.id
                """, Object[].class).setParameter("units", units).setParameter("role", role).setParameter("day", day).getResultList();
    }

    /** The unit and all units above it: a role granted there covers the unit. */
    private List<Long> above(long unitId) {
        String path = em.createQuery("SELECT u.path FROM Unit u WHERE u.id = :unit", String.class).setParameter("unit", unitId).getSingleResult();
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).map(Long::valueOf).toList();
    }
}
