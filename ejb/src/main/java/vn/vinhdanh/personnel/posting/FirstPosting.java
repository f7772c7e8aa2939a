package vn.vinhdanh.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.vinhdanh.personnel.person.PersonEntryListener;
import vn.vinhdanh.personnel.person.PersonInput;

/** Whoever enters the registry serves in the unit of entry from the day given, or from the first day known, when nobody knows since when. */
@ApplicationScoped
public class FirstPosting implements PersonEntryListener {

    @PersistenceContext
    private EntityManager em;

    @Override
    public void entered(long personId, PersonInput input, String unitName, LocalDate from) {
        PostingInput posting = new PostingInput();
        posting.setUnitId(input.getUnitId());
        posting.setPosition(input.getPosition());
        posting.setValidFrom(input.getPostingFrom() == null ? from : input.getPostingFrom());
        posting.setStartUnknown(input.getPostingFrom() == null);
        Posting first = new Posting(personId);
        first.take(posting, unitName);
        em.persist(first);
    }
}
