# The packages alone, so that they are fetched anew only where they change. The image has its own Node 24.
FROM node:24.21.0-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No script is run: the image has its own Node. The reader's library brings binaries of other systems.
RUN npm ci --omit=dev --ignore-scripts \
	&& rm -rf node_modules/onnxruntime-node/bin/napi-v6/darwin node_modules/onnxruntime-node/bin/napi-v6/win32

FROM node:24.21.0-slim
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json manifest.json LICENSE ./
COPY models ./models
COPY src ./src
# Articles are mounted at /corpus; what must outlive the container lies in /data.
RUN mkdir /corpus /data && chown node:node /data
ENV NODE_ENV=production CORPUS_DIR=/corpus DATA_DIR=/data HEALTH_PORT=8081 WEB_HOST=0.0.0.0
USER node
VOLUME ["/data"]
# Over HTTP, Slack sends its requests to HTTP_PORT; the pages are at WEB_PORT, once it is set to 8080.
EXPOSE 3000 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
	CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/livez').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not by npm, so that signals reach the program itself.
CMD ["node", "src/start.mjs", "serve"]
