package org.counterfoil.reports.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads workbooks back with nothing but the JDK. */
final class Workbooks {

    private Workbooks() {}

    /** What the cells of a sheet hold, row by row: inline texts and bare numbers. */
    static List<List<String>> rows(byte[] file, int sheet) {
        return elements(part(file, "xl/worksheets/sheet" + sheet + ".xml").getElementsByTagName("row")).stream()
                .map(row -> elements(row.getElementsByTagName("c")).stream().map(Element::getTextContent).toList())
                .toList();
    }

    /** One part of the file, found as spreadsheets find it, by the directory at its end. */
    static Document part(byte[] file, String name) {
        try {
            var path = Files.createTempFile("table", ".xlsx");
            try {
                Files.write(path, file);
                return part(path, name);
            } finally {
                Files.delete(path);
            }
        } catch (IOException | SAXException | ParserConfigurationException damaged) {
            throw new AssertionError(damaged);
        }
    }

    private static Document part(Path path, String name)
            throws IOException, SAXException, ParserConfigurationException {
        try (var zip = new ZipFile(path.toFile()); var content = zip.getInputStream(zip.getEntry(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content);
        }
    }

    static List<Element> elements(NodeList nodes) {
        return new ArrayList<>(IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast)
                .toList());
    }
}
