package vn.vinhdanh.classification.campaign;

import java.math.BigDecimal;
import vn.vinhdanh.classification.QuotaMode;

/** What the sheets of a campaign need to know of it. */
public record CampaignSettings(long id, long version, int year, QuotaMode quotaMode, BigDecimal quotaPercent, boolean headNotAboveUnit) {
}
