package vn.vinhdanh.conference.voting;

/** What the threshold is a share of. */
public enum VoteBase {

    /** All voting members, whether they came or not (NĐ 98/2023 Điều 30.7). */
    ALL_MEMBERS,
    /** Those who took part: the voting members in the room and those who voted in writing. */
    PRESENT
}
