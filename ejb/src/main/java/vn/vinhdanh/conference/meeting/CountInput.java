package vn.vinhdanh.conference.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Who counted a secret ballot, and how many papers went out and came back. */
public class CountInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 500)
    private String countingBoard;
    @NotNull
    @PositiveOrZero
    private Integer papersOut;
    @NotNull
    @PositiveOrZero
    private Integer papersIn;

    public CountInput() {
    }

    public CountInput(String countingBoard, Integer papersOut, Integer papersIn) {
        this.countingBoard = countingBoard;
        this.papersOut = papersOut;
        this.papersIn = papersIn;
    }

    public String getCountingBoard() {
        return countingBoard;
    }

    public void setCountingBoard(String countingBoard) {
        this.countingBoard = countingBoard;
    }

    public Integer getPapersOut() {
        return papersOut;
    }

    public void setPapersOut(Integer papersOut) {
        this.papersOut = papersOut;
    }

    public Integer getPapersIn() {
        return papersIn;
    }

    public void setPapersIn(Integer papersIn) {
        this.papersIn = papersIn;
    }
}
