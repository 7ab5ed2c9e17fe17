package vn.ketnoi.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.ketnoi.testing.Answer;
import vn.ketnoi.testing.Api;
import vn.ketnoi.testing.Records;
import vn.ketnoi.testing.TestPortal;

/** What strangers send as a picture, and what visitors are given of it. */
class PictureIT {

    private static final String CAMERA = "KETNOI-PHONE-9";
    private static final String TAKEN = "2026:11:24";
    private static final int SIDE = 30_000;

    private final Records records = new Records();
    private final Answer draft = records.draft();

    @Test
    void whereAPictureWasTakenIsNotGivenOut() throws Exception {
        byte[] taken = withCameraAndPlace(jpeg());
        assertThat(text(taken)).contains("Exif").contains(CAMERA).contains(TAKEN);
        long id = upload(taken, "image/jpeg")
                .expect(201)
                .json()
                .get("pictures")
                .get(0)
                .get("id")
                .asLong();
        for (String size : List.of("large", "medium", "small")) {
            byte[] given = given("/media/" + id + "/" + size);
            assertThat(text(given))
                    .doesNotContain("Exif")
                    .doesNotContain(CAMERA)
                    .doesNotContain(TAKEN);
            assertThat(segments(given)).as("nothing but the picture itself").doesNotContain(0xE1, 0xE2, 0xED, 0xFE);
            assertThat(ImageIO.read(new ByteArrayInputStream(given)).getWidth()).isEqualTo(300);
        }
    }

    @Test
    void aDrawingWithAScriptIsNone() {
        byte[] svg = ("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                        + "<script>alert(document.cookie)</script></svg>")
                .getBytes(StandardCharsets.UTF_8);
        upload(svg, "image/svg+xml").expect(415);
        for (String type : List.of("image/png", "image/jpeg", "application/octet-stream")) {
            upload(svg, type).expectProblem(422, "picture.unreadable");
        }
    }

    /** Decoded it would take 3.6 GB, of which the server has 0.75: one would end it. Eight come at once. */
    @Test
    void aSmallFileWithNineHundredMillionPixelsIsRefusedAtOnce() throws IOException {
        byte[] bomb = bomb();
        assertThat(bomb.length).isLessThan(200_000);
        long begin = System.nanoTime();
        IntStream.range(0, 8).parallel().forEach(i -> upload(bomb, "image/png").expectProblem(422, "picture.pixels"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
        Api.anonymous().get("/products?size=1").expect(200);
    }

    private Answer upload(byte[] file, String type) {
        return Api.as(records.maker).changing(draft).send("POST", "/products/" + draft.id() + "/pictures", file, type);
    }

    private static byte[] given(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(TestPortal.url() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /** The markers of a JPEG's segments, up to where its pixels begin. */
    private static List<Integer> segments(byte[] jpeg) {
        List<Integer> markers = new java.util.ArrayList<>();
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xDA) {
            markers.add(jpeg[at + 1] & 0xFF);
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return markers;
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    /** As phones write it: the camera's name, and a table of its own for where and when. */
    private static byte[] withCameraAndPlace(byte[] jpeg) {
        byte[] camera = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] day = (TAKEN + "\0").getBytes(StandardCharsets.US_ASCII);
        int places = 8 + 2 + 2 * 12 + 4;
        int words = places + 2 + 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(words + camera.length + day.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x010F, 2, camera.length, words);
        entry(tiff, 0x8825, 4, 1, places);
        tiff.putInt(0).putShort((short) 1);
        entry(tiff, 0x001D, 2, day.length, words + camera.length);
        tiff.putInt(0).put(camera).put(day);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A whole and valid PNG, all white. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
            byte[] row = new byte[1 + SIDE / 8];
            for (int y = 0; y < SIDE; y++) {
                packed.write(row);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte[] header =
                ByteBuffer.allocate(13).putInt(SIDE).putInt(SIDE).put((byte) 1).array();
        DataOutputStream out = new DataOutputStream(png);
        chunk(out, "IHDR", header);
        chunk(out, "IDAT", rows.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) crc.getValue());
    }
}
