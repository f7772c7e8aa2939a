package vn.vinhdanh.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rows of the law in memory, so that pure rules can ask for the version of a day. Read once per use case, never changed.
 *
 * @param awards       catalogue by code
 * @param salaries     base salaries
 * @param coefficients multiples of the base salary
 * @param thresholds   votes needed
 * @param parameters   values of rules by code, oldest version first
 */
public record RuleBook(Map<String, AwardRow> awards, List<BaseSalaryRow> salaries, List<CoefficientRow> coefficients,
                       List<CouncilThreshold> thresholds, Map<String, List<Parameter>> parameters) {

    /** Puts loose rows in order. */
    public static RuleBook of(List<AwardRow> awards, List<BaseSalaryRow> salaries, List<CoefficientRow> coefficients,
                              List<CouncilThreshold> thresholds, List<Parameter> parameters) {
        Map<String, List<Parameter>> byCode = parameters.stream().sorted(Comparator.comparing(p -> p.basis().from()))
                .collect(Collectors.groupingBy(Parameter::code));
        return new RuleBook(awards.stream().collect(Collectors.toMap(AwardRow::code, Function.identity())), List.copyOf(salaries),
                List.copyOf(coefficients), List.copyOf(thresholds), byCode);
    }

    /** The title or reward form of the code. */
    public Optional<AwardRow> award(String code) {
        return Optional.ofNullable(awards.get(code));
    }

    /** The value in force on the day. */
    public Optional<Parameter> parameter(String code, LocalDate day) {
        // asked several times per person by the rules: no stream here
        for (Parameter version : parameters.getOrDefault(code, List.of())) {
            if (version.basis().holdsOn(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }

    /** The latest version before the one in force on the day that may decide alone: what an unconfirmed version is held against. */
    public Optional<Parameter> lastDeciding(String code, LocalDate day) {
        return versions(code).filter(p -> p.basis().decides() && !p.basis().from().isAfter(day)).reduce((older, newer) -> newer);
    }

    /** The number in force on the day. */
    public Optional<BigDecimal> number(String code, LocalDate day) {
        return parameter(code, day).map(Parameter::number);
    }

    /** The word in force on the day. */
    public Optional<String> text(String code, LocalDate day) {
        return parameter(code, day).map(Parameter::text);
    }

    /** Mức lương cơ sở of the day. */
    public Optional<BaseSalaryRow> baseSalary(LocalDate day) {
        return salaries.stream().filter(s -> s.basis().holdsOn(day)).findFirst();
    }

    /** The multiple for a person or collective on the day; a household's is the person's. */
    public Optional<CoefficientRow> coefficient(String award, RecipientKind recipient, LocalDate day) {
        RecipientKind row = recipient == RecipientKind.HOUSEHOLD ? RecipientKind.PERSON : recipient;
        return coefficients.stream().filter(c -> c.award().equals(award) && c.recipient() == row && c.basis().holdsOn(day)).findFirst();
    }

    /** The votes an award needs on the day; the general row when it has none of its own. */
    public Optional<CouncilThreshold> threshold(String award, LocalDate day) {
        List<CouncilThreshold> valid = thresholds.stream().filter(t -> t.basis().holdsOn(day)).toList();
        return valid.stream().filter(t -> award.equals(t.award())).findFirst()
                .or(() -> valid.stream().filter(t -> t.award() == null).findFirst());
    }

    private Stream<Parameter> versions(String code) {
        return parameters.getOrDefault(code, List.of()).stream();
    }
}
