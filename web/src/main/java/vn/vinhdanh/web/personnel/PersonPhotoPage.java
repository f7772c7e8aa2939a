package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.record.PhotoService;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The photograph on the person page, with its upload. */
@Named
@ViewScoped
public class PersonPhotoPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PhotoService photos;
    @Inject
    private TextMap texts;

    private Long personId;
    private Long version;
    private transient Part file;

    /** Reads whether there is a photograph. */
    public void load(Long person) {
        personId = person;
        version = person == null ? null : photos.version(person);
    }

    /** Takes the chosen picture. */
    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.refused(texts.get("record.photo.choose"));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            photos.save(personId, content.readAllBytes());
        }
        again("record.photo.saved");
    }

    /** Leaves the place of the photograph empty. */
    public void remove() throws IOException {
        photos.remove(personId);
        again("record.photo.removed");
    }

    private void again(String said) throws IOException {
        Said.doneThere(texts.get(said));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?tab=record&id=" + personId);
    }

    /** Address of the photograph; null when there is none. */
    public String getAddress() {
        return version == null ? null : Faces.getRequestContextPath() + "/personnel/file/" + personId + "/photo.jpg?v=" + version;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
