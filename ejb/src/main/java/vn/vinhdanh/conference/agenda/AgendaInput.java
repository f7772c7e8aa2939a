package vn.vinhdanh.conference.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** One item of the agenda with what was reported. */
public class AgendaInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    @NotBlank
    @Size(max = 300)
    private String title;
    @Size(max = 4000)
    private String content;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
