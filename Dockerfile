# One image for every service; the command chooses which. It takes the application as Maven built it on the host:
#   mvn -q -DskipTests package
FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 claimstream \
 && useradd --system --uid 10001 --gid claimstream --home-dir /opt/claimstream --shell /usr/sbin/nologin claimstream \
 && install -d -o claimstream -g claimstream /var/lib/claimstream
WORKDIR /opt/claimstream
COPY cli/target/app/lib lib/
COPY cli/target/app/claimstream.jar ./
COPY seeds seeds/
USER claimstream
VOLUME /var/lib/claimstream
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "claimstream.jar"]
CMD ["--help"]
