package vn.vinhdanh.reward.register;

import vn.vinhdanh.regulation.RecipientKind;
import java.io.Serializable;

/**
 * What the register is narrowed to; null means all.
 *
 * @param unitId a unit with its subtree
 */
public record RegisterFilter(Integer year, String awardCode, Long unitId, RecipientKind kind) implements Serializable {
}
