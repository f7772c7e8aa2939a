package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.vinhdanh.organisation.agency.AgencyRow;
import vn.vinhdanh.organisation.agency.AgencyService;

/** The agency as it stands on its letter paper: of today, or of the day a document was numbered. */
@Dependent
class AgencyPaper {

    @Inject
    private AgencyService agencies;

    /**
     * One state of the letter paper.
     *
     * @param symbol   abbreviation in numbers: SNV
     * @param superior body above; null when there is none
     * @param today    everything else as it is kept today: fund, council, recipients
     * @param emblem   the national emblem; null until one is uploaded
     */
    record Sheet(String symbol, String name, String superior, String place, AgencyRow today, byte[] emblem) {

        String authority() {
            return today.headPosition() + " " + name;
        }
    }

    Sheet sheet() {
        AgencyRow agency = agencies.profile();
        return new Sheet(agency.symbol(), agency.issuingBody(), agency.superiorBody(), agency.placeName(), agency, agencies.emblem());
    }

    /** The paper of a document: a numbered one keeps the names of its day. */
    Sheet sheet(Decision c) {
        Sheet now = sheet();
        return c.getStatus() != DecisionStatus.REGISTERED ? now
                : new Sheet(c.getAgency(), c.getAgencyName(), c.getSuperiorName(), c.getPlace(), now.today(), now.emblem());
    }
}
