<?xml version="1.0"?>
<feed><#list published_notes as n><entry><title>${n.title?xml}</title><content>${n.body?xml}</content></entry></#list></feed>
