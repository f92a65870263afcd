package id.lincah.regulation;

import java.util.LinkedHashMap;
import java.util.Map;

/** The two texts of one outcome code. */
record Message(MessageTemplate id, MessageTemplate en) {

    static Map<String, Message> readAll(String resource) {
        var messages = new LinkedHashMap<String, Message>();
        for (var row : CsvTable.read(resource, "code", "message_id", "message_en")) {
            if (messages.put(row.text("code"), read(row)) != null) {
                throw row.fault("code", "stands there twice");
            }
        }
        return messages;
    }

    private static Message read(CsvRow row) {
        var message =
                new Message(new MessageTemplate(row.text("message_id")), new MessageTemplate(row.text("message_en")));
        if (!message.id.placeholders().equals(message.en.placeholders())) {
            throw row.fault("message_en", "has other placeholders than message_id");
        }
        return message;
    }

    MessageTemplate in(Language language) {
        return language == Language.EN ? en : id;
    }
}
