package vn.vinhdanh.reward.dossier;

/** Types of commendation (loại hình khen thưởng, Luật Thi đua, khen thưởng, Điều 8). */
public enum CommendationType {
    MERIT, UNEXPECTED, MOVEMENT, DEDICATION, SENIORITY, FOREIGN
}
