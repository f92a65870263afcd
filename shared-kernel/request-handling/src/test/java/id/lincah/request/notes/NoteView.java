package id.lincah.request.notes;

import java.util.UUID;

public record NoteView(UUID id, String agency, String title) {
    static NoteView of(Note note) {
        return new NoteView(note.id, note.agency, note.title);
    }
}
