package nl.gia.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gia.programmes.ProgrammeDetails;
import nl.gia.shared.MeetingId;
import nl.gia.shared.Problem;
import nl.gia.testing.As;
import nl.gia.testing.Builders;
import nl.gia.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class AttachmentsTest {

    private static final byte[] PDF = "%PDF-1.7 en zo voort".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Attachments attachments;

    @Autowired
    Builders builders;

    @Autowired
    WebApplicationContext context;

    MeetingId meeting;

    @BeforeEach
    void a_draft() {
        ProgrammeDetails gia = builders.gia();
        meeting = builders.meeting("L1", "Limburg", LocalDate.of(2010, 3, 4))
                .row()
                .id();
        As.cmo(Builders.region(gia, "Limburg"));
    }

    @Test
    void files_that_are_what_they_say_come_in() throws IOException {
        attachments.add(meeting, "Verslag 24.11.pdf", PDF);
        attachments.add(meeting, "Nota.DOCX", zip("[Content_Types].xml", "word/document.xml"));
        attachments.add(meeting, "lijst.csv", "a;b\n1;é".getBytes(StandardCharsets.UTF_8));
        assertThat(attachments.of(meeting))
                .extracting(Attachment::name, Attachment::size)
                .contains(org.assertj.core.groups.Tuple.tuple("Verslag 24.11.pdf", PDF.length))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "C:\\stukken\\nota.pdf",
                "map/nota.pdf",
                "nota\u0000.pdf",
                "nota\n.pdf",
                "nota\u202efdp.pdf",
                "verslag.exe.pdf",
                "verslag.pdf.pdf",
                ".pdf",
                "verslag",
                "verslag.exe",
                "verslag.html",
                "verslag.svg",
                ""
            })
    void bad_names_are_refused_and_nothing_is_kept(String name) {
        refused(name, PDF);
        refused("x".repeat(150) + ".pdf", PDF);
    }

    @Test
    void bytes_that_are_something_else_are_refused_and_nothing_is_kept() throws IOException {
        refused("nota.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
        refused("foto.png", PDF);
        refused("foto.jpg", new byte[] {(byte) 0xff});
        refused("nota.txt", new byte[] {'M', 'Z', 0, 3});
        refused("nota.txt", new byte[0]);
        refused("nota.docx", zip("[Content_Types].xml", "xl/workbook.xml"));
        refused("nota.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        refused("nota.docx", zip("[Content_Types].xml", "word/document.xml", "../../uit.xml"));
        refused("nota.docx", PDF);
        refused("groot.pdf", java.util.Arrays.copyOf(PDF, Attachments.LARGEST + 1));
    }

    @Test
    void a_document_that_unpacks_to_too_much_is_refused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 210; i++) {
                zip.write(nothing);
            }
        }
        assertThat(packed.size()).isLessThan(1_000_000);
        refused("bom.docx", packed.toByteArray());
    }

    @Test
    void there_are_never_more_than_twenty() {
        for (int i = 0; i < 20; i++) {
            attachments.add(meeting, "stuk " + i + ".pdf", PDF);
        }
        assertThatThrownBy(() -> attachments.add(meeting, "nog een.pdf", PDF)).isInstanceOf(Problem.Conflict.class);
    }

    @Test
    void what_is_removed_can_be_brought_back() {
        UUID id = attachments.add(meeting, "stuk.pdf", PDF);
        attachments.remove(meeting, id);
        assertThat(attachments.of(meeting)).isEmpty();
        assertThatThrownBy(() -> attachments.content(meeting, id)).isInstanceOf(Problem.NotFound.class);
        attachments.restore(meeting, id);
        assertThat(attachments.content(meeting, id)).isEqualTo(PDF);
    }

    @Test
    void it_is_downloaded_as_a_file_by_who_sees_the_meeting() throws Exception {
        UUID id = attachments.add(meeting, "Übersicht.pdf", PDF);
        MockMvc http = webAppContextSetup(context).apply(springSecurity()).build();
        String path = "/bijlagen/L1/" + id;
        http.perform(get(path).with(authentication(who())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment;")))
                .andExpect(content().bytes(PDF));
        As.reader();
        http.perform(get(path).with(authentication(who()))).andExpect(status().isNotFound());
        As.admin();
        http.perform(get("/bijlagen/L1/" + UUID.randomUUID()).with(authentication(who())))
                .andExpect(status().isNotFound());
        As.admin();
        http.perform(get("/bijlagen/L1/geen-nummer").with(authentication(who())))
                .andExpect(status().isNotFound());
        As.nobody();
        http.perform(get(path)).andExpect(status().is3xxRedirection());
    }

    private static org.springframework.security.core.Authentication who() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private void refused(String name, byte[] content) {
        assertThatThrownBy(() -> attachments.add(meeting, name, content)).isInstanceOf(Problem.Invalid.class);
        assertThat(attachments.of(meeting)).isEqualTo(List.of());
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return packed.toByteArray();
    }
}
