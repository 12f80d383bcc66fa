package io.miniter.images.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import io.miniter.images.parsing.PictureType;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * An explicit list of readers, one per type, without ImageIO's service lookup: no other reader on the class path is
 * used.
 */
final class ImageReaders implements ReaderSource {

    private final ImageReaderSpi jpeg = new JPEGImageReaderSpi();
    private final ImageReaderSpi png;
    private final ImageReaderSpi gif;
    private final ImageReaderSpi webp = new WebPImageReaderSpi();

    ImageReaders() {
        IIORegistry registry = IIORegistry.getDefaultInstance();
        // It delegates to the JDK's JPEG reader, which it looks up at registration
        registry.registerServiceProvider(jpeg, ImageReaderSpi.class);
        png = ofTheJdk(registry, "png");
        gif = ofTheJdk(registry, "gif");
    }

    @Override
    public ImageReader readerOf(PictureType type) throws IOException {
        ImageReaderSpi provider = switch (type) {
            case JPEG -> jpeg;
            case PNG -> png;
            case GIF -> gif;
            case WEBP -> webp;
        };
        return provider.createReaderInstance();
    }

    private static ImageReaderSpi ofTheJdk(IIORegistry registry, String format) {
        return registry.getServiceProviders(
                        ImageReaderSpi.class,
                        provider -> provider.getClass().getModule() == ImageIO.class.getModule()
                                && ((ImageReaderSpi) provider).getFormatNames()[0].equalsIgnoreCase(format),
                        true)
                .next();
    }
}
