package io.miniter.images.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.miniter.application.media.PictureMaker;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

final class MediaImagesConfigurationTest {

    @Test
    void the_port_has_one_adapter_that_a_scan_finds() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext("io.miniter.images")) {
            assertThat(context.getBeansOfType(PictureMaker.class)).hasSize(1);
            byte[] picture = Drawn.jpeg(Drawn.quarters(64, 64, BufferedImage.TYPE_INT_RGB));
            assertThat(context.getBean(PictureMaker.class).make(Drawn.upload(picture)))
                    .isNotNull();
        }
    }
}
